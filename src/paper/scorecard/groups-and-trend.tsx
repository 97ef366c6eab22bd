import type { ScorecardModel, ScoredOutcome } from '../../domain/scorecard/scorecard-model';
import { GroupBars, groupBarsHeight } from '../charts/group-bars';
import { TrendChart } from '../charts/trend-chart';
import type { PaperWords } from '../words/paper-words';
import { FrameworkNote } from './framework-note';
import { SectionHead } from './section-head';

type GroupsAndTrendProps = {
  model: ScorecardModel;
  outcome: ScoredOutcome;
  column: string;
  words: PaperWords;
};

/** Sections 1 and 2 side by side, equally high. */
export function GroupsAndTrend({ model, outcome, column, words }: GroupsAndTrendProps) {
  const height = groupBarsHeight(outcome.groups.length);
  return (
    <div className="columns">
      <section className="column-left" style={{ width: '105mm' }}>
        <SectionHead title={words.say('groups.head')} note={words.say('groups.unit')} />
        <GroupBars groups={outcome.groups} words={words} />
      </section>
      <section className="column-right" style={{ width: '54mm' }}>
        <SectionHead title={trendHead(model.trend.length, words)} note={words.say('trend.unit')} />
        <TrendChart trend={model.trend} bands={model.bands} height={height} column={column} words={words} />
        <FrameworkNote trend={model.trend} words={words} />
      </section>
    </div>
  );
}

function trendHead(count: number, words: PaperWords): string {
  if (count <= 1) return words.say('trend.headOne');
  if (count === 2) return words.say('trend.headTwo');
  return words.say(count === 3 ? 'trend.headThree' : 'trend.headFour');
}
