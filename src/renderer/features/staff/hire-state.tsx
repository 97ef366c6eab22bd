import { IconBan, IconCircle, IconCircleCheck, IconClock, IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HireProgress } from '../../../domain/report/hire-progress';
import { toneColours, type Tone } from '../../ui/marks/tone';
import classes from './staff.module.css';

const looks = {
  open: { icon: IconClock, tone: 'accent' },
  stuck: { icon: IconClockExclamation, tone: 'bad' },
  hired: { icon: IconCircleCheck, tone: 'ok' },
  left: { icon: IconCircle, tone: 'dim' },
  cancelled: { icon: IconBan, tone: 'dim' },
} as const satisfies Record<HireProgress['state'], { icon: unknown; tone: Tone }>;

export function HireState({ progress }: { progress: HireProgress }) {
  const { t } = useTranslation('staff');
  const { icon: Icon, tone } = looks[progress.state];
  return (
    <span className={classes.state} style={{ color: toneColours[tone] }}>
      <Icon size={16} stroke={1.9} aria-hidden />
      <HireStateWords progress={progress} t={t} />
    </span>
  );
}

function HireStateWords({
  progress,
  t,
}: {
  progress: HireProgress;
  t: ReturnType<typeof useTranslation<'staff'>>['t'];
}) {
  const { state, reached, waiting } = progress;
  const count = waiting ?? 0;
  if (state === 'stuck') return <>{t('hires.state.stuck', { count })}</>;
  if (state !== 'open') return <>{t(`hires.state.${state}`)}</>;
  if (reached === null || reached === 'hired') return <>{t('hires.state.none')}</>;
  return <>{t(`hires.state.${reached}`, { count })}</>;
}
