import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NextStep } from '../../../domain/report/next-step';
import { reportDeadline } from '../../../domain/report/report-deadline';
import { countFields, type ReportPart } from '../../../domain/report/report-parts';
import { useFormats } from '../../locale/use-formats';
import type { AgencyWork } from '../../parts/use-agency-work';
import { BarWithMedian } from '../../ui/marks/bar-with-median';
import { PulseRail } from '../../ui/marks/pulse-rail';
import classes from './overview.module.css';
import { ScoreCell } from './score-cell';
import { useStepWords } from './use-step-words';

type TopPanelProps = { work: AgencyWork; parts: readonly ReportPart[]; step: NextStep };

/** How long, how many points, what next. */
export function TopPanel({ work, parts, step }: TopPanelProps) {
  const { t } = useTranslation('agency');
  const stepWords = useStepWords();
  const { filled, total } = countFields(parts);
  const { words, href } = stepWords(step);
  return (
    <section className={classes.top}>
      <DeadlineCell work={work} />
      <ScoreCell work={work} />
      <div className={classes.cell}>
        <p>
          <strong>{t('overview.fields.done', { filled, total })}</strong>{' '}
          {total > filled && (
            <span className={classes.dim}>{t('overview.fields.left', { count: total - filled })}</span>
          )}
        </p>
        <BarWithMedian value={filled} max={total} label={t('overview.fields.label', { filled, total })} />
        <Button
          component="a"
          href={href}
          variant="filled"
          fullWidth
          className={classes.next}
          classNames={{ label: classes.nextWords }}
          mt={10}
          rightSection={<IconArrowRight size={17} aria-hidden />}
        >
          {words}
        </Button>
      </div>
    </section>
  );
}

function DeadlineCell({ work }: { work: AgencyWork }) {
  const { t } = useTranslation('agency');
  const formats = useFormats();
  const { campaign } = work;
  const { dueOn, daysLeft, now, points } = reportDeadline(campaign.body, work.agency, work.today);
  const day = formats.weekday(dueOn);
  const state = daysLeft > 0 ? 'left' : daysLeft === 0 ? 'today' : 'late';
  const [key, note] = {
    left: [t('overview.deadline.left', { count: daysLeft }), t('overview.deadline.leftNote', { day })],
    today: [t('overview.deadline.today'), t('overview.deadline.todayNote', { day })],
    late: [t('overview.deadline.late', { count: -daysLeft }), t('overview.deadline.lateNote', { day })],
  }[state];
  return (
    <div className={classes.cell}>
      <p>
        <span className={classes.key} data-tone={state === 'late' ? 'bad' : undefined}>
          {key}
        </span>{' '}
        <span className={classes.dim}>{note}</span>
      </p>
      <PulseRail
        points={points.map(({ name, on, at }) => ({
          id: name,
          at,
          isPassed: on <= work.today,
          label: t(`overview.deadline.${name}`, { day: formats.day(on, 'short') }),
        }))}
        now={now}
        label={t('overview.deadline.rail', {
          opens: formats.day(campaign.body.opensOn),
          cutOff: formats.day(campaign.body.cutOffOn),
          due: formats.day(dueOn),
        })}
        tone={state === 'late' ? 'bad' : 'accent'}
      />
    </div>
  );
}
