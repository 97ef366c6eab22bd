import { useTranslation } from 'react-i18next';
import { statusKinds, type StatusKind } from './status-kinds';
import classes from './status-mark.module.css';

type StatusMarkProps = {
  kind: StatusKind;
  /** The number in words such as "Chậm 59 ngày". */
  count?: number;
  /** Words that say more than the table's own, for example the band names of a framework. */
  text?: string;
  /** A badge is for the one status a header announces. */
  appearance?: 'text' | 'badge' | 'icon';
};

export function StatusMark({ kind, count = 0, text, appearance = 'text' }: StatusMarkProps) {
  const { t } = useTranslation('status');
  const { icon: Icon, tone } = statusKinds[kind];
  const words = text ?? t(kind, { count });
  return (
    <span className={classes.mark} data-tone={tone} data-appearance={appearance}>
      <Icon size={appearance === 'icon' ? 17 : 16} stroke={1.9} aria-hidden />
      <span className={appearance === 'icon' ? 'nhip-unseen' : classes.words}>{words}</span>
    </span>
  );
}
