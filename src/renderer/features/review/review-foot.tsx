import { Button, Kbd } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { missingReasons } from '../../../domain/review/review-draft';
import { useFormats } from '../../locale/use-formats';
import { InlineNote } from '../../ui/notes/inline-note';
import classes from './review.module.css';
import type { ReviewWork } from './review-work';
import type { ExportReply } from './use-export-reply';
import type { Verdict } from './use-sign-review';

type ReviewFootProps = {
  work: ReviewWork;
  onDecide: (verdict: Verdict) => void;
  reply: ExportReply;
  /** Signed a moment ago: the new result is still being worked out. */
  isSettling: boolean;
  /** Something was set and is not signed yet. */
  isBegun: boolean;
};

/** What the review amounts to so far, and the ways to end it. */
export function ReviewFoot({ work, onDecide, reply, isSettling, isBegun }: ReviewFootProps) {
  const { t } = useTranslation('review');
  const { lines, draft, isReadOnly } = work;
  if (isSettling) return <InlineNote tone="info" title={t('settling')} isAnnounced />;
  if (isReadOnly) return <DecidedFoot work={work} reply={reply} />;
  const unseen = lines.filter(({ opinion }) => opinion === 'unseen').length;
  const lacking = missingReasons(draft).length;
  return (
    <div className={classes.foot}>
      <p>
        {t('count.adjusted', { count: draft.adjustments.length })} ·{' '}
        {t('count.questions', { count: draft.items.length })} · {t('count.unseen', { count: unseen })}
      </p>
      {lacking > 0 && <p className={classes.lacking}>{t('count.lacking', { count: lacking })}</p>}
      <Button
        variant="filled"
        fullWidth
        disabled={lacking > 0}
        rightSection={<Kbd aria-hidden>Ctrl Enter</Kbd>}
        onClick={() => {
          onDecide('accepted');
        }}
      >
        {t('accept.button')}
      </Button>
      <Button
        fullWidth
        onClick={() => {
          onDecide('returned');
        }}
      >
        {t('return.button')}
      </Button>
      {isBegun && <p className={classes.kept}>{t('kept')}</p>}
    </div>
  );
}

function DecidedFoot({ work: { file, draft, change }, reply }: Pick<ReviewFootProps, 'work' | 'reply'>) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const { decided } = file;
  if (decided === null) return null;
  return (
    <div className={classes.foot}>
      <p>
        {t(file.state === 'returned' ? 'decided.returned' : 'decided.accepted', {
          at: formats.instant(decided.createdAt),
          reviewer: decided.body.reviewer,
        })}
      </p>
      <Button
        variant="filled"
        fullWidth
        leftSection={<IconFileExport size={16} aria-hidden />}
        loading={reply.isRunning}
        onClick={() => {
          reply.exportReply(file.agency, file.submission);
        }}
      >
        {t('reply.export')}
      </Button>
      <Button
        fullWidth
        onClick={() => {
          change(draft);
        }}
      >
        {t('decided.reopen')}
      </Button>
    </div>
  );
}
