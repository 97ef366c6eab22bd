import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../locale/use-formats';
import { toneColours } from './tone';
import classes from './change-mark.module.css';

type ChangeMarkProps = {
  /** Null when the two periods cannot be compared. */
  change: number | string | null;
  decimals?: number;
  /** Colour follows meaning, not direction: fewer late projects is good. */
  rising?: 'good' | 'bad' | 'neutral';
};

export function ChangeMark({ change, decimals = 2, rising = 'good' }: ChangeMarkProps) {
  const { t } = useTranslation('ui');
  const formats = useFormats();
  if (change === null) return <span className={classes.mark}>–</span>;

  const amount = Number(change);
  const size = formats.number(Math.abs(amount), decimals);
  if (Number(Math.abs(amount).toFixed(decimals)) === 0) {
    return (
      <span className={classes.mark}>
        {size}
        <span className="nhip-unseen">{t('change.none')}</span>
      </span>
    );
  }
  const isUp = amount > 0;
  const isGood = isUp === (rising === 'good');
  const Arrow = isUp ? IconArrowUp : IconArrowDown;
  const tone = rising === 'neutral' ? 'dim' : isGood ? 'ok' : 'bad';
  return (
    <span className={classes.mark} style={{ color: toneColours[tone] }}>
      <Arrow size={15} stroke={1.9} aria-hidden />
      <span className="nhip-unseen">{t(isUp ? 'change.up' : 'change.down')}</span> {size}
    </span>
  );
}
