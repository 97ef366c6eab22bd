import { IconAlertOctagon, IconCheck, IconLoader } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './save-state.module.css';

export type SaveStatus =
  | { kind: 'idle' }
  | { kind: 'saving' }
  /** The time of day of the last append to the journal, `10:32`. */
  | { kind: 'saved'; time: string }
  /** What happened, what is safe, what to do, in a sentence each. */
  | { kind: 'problem'; text: string };

export function SaveState({ status }: { status: SaveStatus }) {
  const { t } = useTranslation('shell');
  if (status.kind === 'problem') {
    return (
      <span className={classes.state} data-kind="problem" role="alert">
        <IconAlertOctagon size={16} stroke={1.9} aria-hidden />
        {status.text}
      </span>
    );
  }
  const Icon = status.kind === 'saving' ? IconLoader : IconCheck;
  return (
    <span className={classes.state} data-kind={status.kind} role="status">
      {status.kind !== 'idle' && <Icon size={16} stroke={1.9} aria-hidden />}
      {status.kind === 'saved' ? t('save.saved', { time: status.time }) : t(`save.${status.kind}`)}
    </span>
  );
}
