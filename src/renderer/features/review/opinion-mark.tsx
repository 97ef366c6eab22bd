import { useTranslation } from 'react-i18next';
import type { ReviewLine } from '../../../domain/review/review-lines';
import type { ReviewDraft } from '../../../domain/review/review-draft';
import { StatusMark } from '../../ui/marks/status-mark';

type OpinionMarkProps = { line: ReviewLine; draft: ReviewDraft };

/** The word at an indicator; a dash before it was looked at. */
export function OpinionMark({ line, draft }: OpinionMarkProps) {
  const { t } = useTranslation('review');
  switch (line.opinion) {
    case 'adjusted':
      return <StatusMark kind="review.adjusted" />;
    case 'questioned':
      return <StatusMark kind="review.questioned" />;
    case 'accepted':
      return <StatusMark kind="review.accepted" />;
    case 'ruled': {
      const ruling = draft.rulings.find(({ indicator }) => indicator === line.indicator.code);
      return ruling?.granted === true ? (
        <StatusMark kind="form.notApplicable" />
      ) : (
        <StatusMark kind="review.accepted" text={t('request.refusedShort')} />
      );
    }
    case 'unseen':
      return line.request === null ? <>–</> : <StatusMark kind="review.flagged" text={t('request.open')} />;
  }
}
