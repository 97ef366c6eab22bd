import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InlineNote } from '../ui/notes/inline-note';
import classes from './agency-screen.module.css';
import type { PendingChange } from './pending-changes';

type UnsavedNoteProps = { failed: PendingChange; onRetry: () => void };

/** What was typed and is not on disk: what happened, what is safe, what to do, and the button that does it. */
export function UnsavedNote({ failed, onRetry }: UnsavedNoteProps) {
  const { t } = useTranslation(['agency', 'problems']);
  const code = failed.problem?.code ?? 'unexpected';
  const details = failed.problem?.details ?? {};
  return (
    <div className={classes.unsaved}>
      <InlineNote
        tone="bad"
        title={t(`problems:${code}.happened`, details)}
        action={<Button onClick={onRetry}>{t('unsaved.retry')}</Button>}
        isAnnounced
      >
        {t('unsaved.safe')} {t(`problems:${code}.todo`, details)}
      </InlineNote>
    </div>
  );
}
