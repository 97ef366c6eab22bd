import { useTranslation } from 'react-i18next';
import type { FileResult } from '../../../contract/workspace-shapes';
import { CountedStatus } from '../../ui/marks/counted-status';
import { ProgressLine } from '../../ui/notes/progress-line';
import { outcomeColour, outcomes, outcomeStatus } from './outcome-looks';

export function IntakeSummary({ results }: { results: readonly FileResult[] }) {
  const { t } = useTranslation('intake');
  const counts = outcomes.map((outcome) => ({
    outcome,
    count: results.filter((result) => result.outcome === outcome).length,
  }));
  return (
    <section aria-live="polite">
      <ProgressLine
        title={t('checked', { count: results.length })}
        done={results.length}
        total={results.length}
        promise={t('promise')}
        sections={[...counts]
          .reverse()
          .map(({ outcome, count }) => ({ id: outcome, count, colour: outcomeColour[outcome] }))}
        legend={[...counts].reverse().map(({ outcome, count }) => (
          <CountedStatus key={outcome} count={count} kind={outcomeStatus[outcome]} />
        ))}
      />
    </section>
  );
}
