import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PulseBeat } from './pulse-beat';
import classes from './pulse-steps.module.css';

export type PulseStep = {
  id: string;
  title: string;
  note?: ReactNode;
  state: 'done' | 'current' | 'todo';
};

type PulseStepsProps = { steps: readonly PulseStep[]; label: string };

/** A vertical line of steps; the beat stands between what is done and what is being done. */
export function PulseSteps({ steps, label }: PulseStepsProps) {
  const { t } = useTranslation('ui');
  return (
    <ol className={classes.steps} aria-label={label}>
      {steps.map(({ id, title, note, state }, index) => {
        const leadsToCurrent = state === 'done' && steps[index + 1]?.state === 'current';
        return (
          <li
            key={id}
            className={classes.step}
            data-state={state}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className={classes.dot} aria-hidden />
            {leadsToCurrent && (
              <span className={classes.beat}>
                <PulseBeat direction="down" />
              </span>
            )}
            <span className={classes.title}>
              {index + 1}. {title}
              <span className="nhip-unseen">, {t(`step.${state}`)}</span>
            </span>
            {note !== undefined && <span className={classes.note}>{note}</span>}
          </li>
        );
      })}
    </ol>
  );
}
