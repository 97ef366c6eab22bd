import { useTranslation } from 'react-i18next';
import type { Hire } from '../../../domain/documents/generated/documents';
import { hireSteps, type HireProgress } from '../../../domain/report/hire-progress';
import { useFormats } from '../../locale/use-formats';
import { PulseRail } from '../../ui/marks/pulse-rail';
import classes from './staff.module.css';

const lastStep = hireSteps.length - 1;
/** The beat stands a third of the way to the step that is awaited. */
const beatAhead = 0.36;

type HireRailProps = { hire: Hire; progress: HireProgress };

export function HireRail({ hire, progress }: HireRailProps) {
  const { t } = useTranslation('staff');
  const formats = useFormats();
  const reachedAt = progress.reached === null ? -1 : hireSteps.indexOf(progress.reached);
  const isMoving = progress.state === 'open' || progress.state === 'stuck';
  const words = progress.steps.map(({ step, on }) =>
    on === null
      ? t('hires.stepOpen', { step: t(`hires.step.${step}`) })
      : t('hires.stepOn', { step: t(`hires.step.${step}`), day: formats.day(on) }),
  );
  return (
    <div className={classes.rail}>
      <PulseRail
        points={progress.steps.map(({ step, on, isPassed }, index) => ({
          id: step,
          at: index / lastStep,
          isPassed,
          label: formats.day(on, 'short'),
        }))}
        now={isMoving && reachedAt < lastStep ? Math.max(0, (reachedAt + beatAhead) / lastStep) : null}
        label={t('hires.rail', { post: hire.post, steps: words.join(', ') })}
        tone={progress.state === 'stuck' ? 'bad' : 'accent'}
      />
    </div>
  );
}

export function HireRailHead() {
  const { t } = useTranslation('staff');
  return (
    <div className={classes.railHead}>
      {hireSteps.map((step) => (
        <span key={step}>{t(`hires.step.${step}`)}</span>
      ))}
    </div>
  );
}
