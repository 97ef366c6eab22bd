import type { TrendPeriod } from '../../domain/scorecard/scorecard-model';
import { periodAxisLabel } from '../words/period-label';
import type { PaperWords } from '../words/paper-words';

/** Said under the chart, because a dotted line alone explains nothing. */
export function FrameworkNote({ trend, words }: { trend: readonly TrendPeriod[]; words: PaperWords }) {
  const changed = trend.filter((entry) => entry.frameworkChanged).at(-1);
  if (changed === undefined) return null;
  const period = periodAxisLabel(changed.period, words).join(' ');
  return <p className="small-note right">{words.say('trend.otherFramework', { period })}</p>;
}
