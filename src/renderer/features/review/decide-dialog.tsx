import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatHundredths } from '../../../domain/exact/hundredths';
import { useFormats } from '../../locale/use-formats';
import { ProblemMessage } from '../../parts/problem-message';
import { useProblemWords } from '../../parts/use-problem-words';
import { useAgencyNames } from '../../session/use-agency-names';
import { LongTextField } from '../../ui/fields/long-text-field';
import { ConfirmDialog } from '../../ui/notes/confirm-dialog';
import { InlineNote } from '../../ui/notes/inline-note';
import classes from './review.module.css';
import type { ReviewWork } from './review-work';
import type { SignReview, Verdict } from './use-sign-review';

type DecideDialogProps = {
  verdict: Verdict;
  work: ReviewWork;
  signing: SignReview;
  onSigned: () => void;
  onCancel: () => void;
};

/** Asks once more before a decision is signed, with what goes into it and what was left open. */
export function DecideDialog({ verdict, work, signing, onSigned, onCancel }: DecideDialogProps) {
  const { t } = useTranslation('review');
  const agency = useAgencyNames()(work.file.agency);
  const [text, setText] = useState(work.draft.text);
  const isReturn = verdict === 'returned';
  const questions = work.draft.items.filter((item) => item.text.trim() !== '').length;
  const sign = async () => {
    if (await signing.sign(verdict, work, text)) onSigned();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t(isReturn ? 'return.title' : 'accept.title', { agency })}
      confirmLabel={t(isReturn ? 'return.confirm' : 'accept.confirm')}
      isBusy={signing.isRunning}
      isConfirmable={!isReturn || questions > 0 || text.trim() !== ''}
      onConfirm={() => void sign()}
      onCancel={onCancel}
    >
      <div className={classes.dialog}>
        {!isReturn && <AcceptedScore work={work} />}
        {isReturn && (
          <p>{questions > 0 ? t('return.explain', { count: questions }) : t('return.noQuestions')}</p>
        )}
        {!isReturn && <LeftOpen work={work} questions={questions} />}
        {isReturn && work.draft.adjustments.length > 0 && (
          <InlineNote tone="warn" title={t('return.drops', { count: work.draft.adjustments.length })} />
        )}
        <LongTextField
          label={t('remark')}
          isRequired={isReturn && questions === 0}
          rows={3}
          maxLength={4000}
          value={text}
          onChange={setText}
        />
        {signing.problem !== null && <ProblemMessage problem={signing.problem} />}
      </div>
    </ConfirmDialog>
  );
}

function AcceptedScore({ work: { self, verified, draft } }: { work: ReviewWork }) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const score = {
    self: formats.points(formatHundredths(self.total)),
    verified: formats.points(formatHundredths(verified.total)),
  };
  return (
    <p>
      {t('accept.score', score)} {t('accept.adjusted', { count: draft.adjustments.length })}{' '}
      {t('accept.final')}
    </p>
  );
}

/** Accepting is the reviewer's right at any time; the dialog only says what it leaves as it is. */
function LeftOpen({ work: { lines, draft, brought }, questions }: { work: ReviewWork; questions: number }) {
  const { t } = useTranslation('review');
  const sentence = useProblemWords();
  const unseen = lines.filter(({ opinion }) => opinion === 'unseen').length;
  const ruled = new Set(draft.rulings.map(({ indicator }) => indicator));
  const requests = lines.filter(({ request, indicator }) => request !== null && !ruled.has(indicator.code));
  return (
    <>
      {brought.map((check) => (
        <InlineNote key={check.path} tone="warn" title={sentence(check)}>
          {t('accept.brought')}
        </InlineNote>
      ))}
      {unseen > 0 && <InlineNote tone="info" title={t('accept.unseen', { count: unseen })} />}
      {requests.length > 0 && (
        <InlineNote
          tone="warn"
          title={t('accept.requests', {
            count: requests.length,
            codes: requests.map(({ indicator }) => indicator.code).join(', '),
          })}
        />
      )}
      {questions > 0 && <InlineNote tone="warn" title={t('accept.questions', { count: questions })} />}
    </>
  );
}
