import { useTranslation } from 'react-i18next';
import { ProblemMessage } from '../../parts/problem-message';
import { InlineNote } from '../../ui/notes/inline-note';
import type { ScorecardPrinting } from './use-print-scorecards';

export function PrintNotes({ print }: { print: ScorecardPrinting }) {
  const { t } = useTranslation('ranking');
  const { running, printed, problem } = print;
  return (
    <>
      {running !== null && (
        <InlineNote tone="info" title={t('print.working', { count: running })} isAnnounced />
      )}
      {printed !== null && <InlineNote tone="ok" title={t('print.done', printed)} isAnnounced />}
      {problem !== null && <ProblemMessage problem={problem} />}
    </>
  );
}
