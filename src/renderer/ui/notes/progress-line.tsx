import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentedBar, type BarSection } from '../marks/segmented-bar';
import classes from './progress-line.module.css';

type ProgressLineProps = {
  /** What is being done, with its count: "Đã kiểm tra 138/150 tệp". */
  title: string;
  done: number;
  total: number;
  secondsLeft?: number | null;
  /** What has not happened yet, next to the button that stops it. */
  promise?: ReactNode;
  onCancel?: (() => void) | undefined;
  /** The bar split by result; without it the bar is one piece. */
  sections?: readonly BarSection[];
  legend?: ReactNode;
};

export function ProgressLine({
  title,
  done,
  total,
  secondsLeft = null,
  promise,
  onCancel,
  sections = [{ id: 'done', count: done, colour: 'accent' }],
  legend,
}: ProgressLineProps) {
  const { t } = useTranslation('ui');
  const timeLeft =
    secondsLeft === null
      ? null
      : secondsLeft < 90
        ? t('progress.secondsLeft', { count: Math.max(1, Math.round(secondsLeft)) })
        : t('progress.minutesLeft', { count: Math.round(secondsLeft / 60) });
  return (
    <div className={classes.progress}>
      <div className={classes.head}>
        <span className={classes.title}>{title}</span>
        {timeLeft !== null && <span className={classes.time}>{timeLeft}</span>}
        <span className={classes.promise}>{promise}</span>
        {onCancel !== undefined && (
          <Button size="xs" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        )}
      </div>
      <div role="progressbar" aria-label={title} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done}>
        <SegmentedBar sections={sections} total={total} label={t('progress.count', { done, total })} />
      </div>
      {legend !== undefined && <div className={classes.legend}>{legend}</div>}
    </div>
  );
}
