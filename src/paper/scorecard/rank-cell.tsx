import type { RankStanding } from '../../domain/scorecard/scorecard-model';
import { RankStrip } from '../charts/rank-strip';
import type { PaperWords } from '../words/paper-words';

/** Rank with the rank before, every place in the list and the interval of the draws. */
export function RankCell({ standing, words }: { standing: RankStanding | null; words: PaperWords }) {
  if (standing === null) {
    return (
      <div className="cell cell-rank">
        <h2 className="small-head">{words.say('rank.head')}</h2>
        <p className="figure figure-word">{words.say('rank.none')}</p>
        <p className="figure-notes">{words.say('rank.noneNote')}</p>
      </div>
    );
  }
  const { interval } = standing;
  const caption =
    interval.from === interval.to
      ? words.say('rank.oneRank', { rank: interval.from })
      : words.say('rank.interval', { from: interval.from, to: interval.to });
  return (
    <div className="cell cell-rank">
      <h2 className="small-head">{words.say('rank.head')}</h2>
      <span className="small-note">{previousRank(standing, words)}</span>
      <p className="figure">
        {standing.rank}
        <span className="out-of">{words.say('rank.outOf', { ranked: standing.ranked })}</span>
        {standing.isShared && <span className="shared">{words.say('rank.shared')}</span>}
      </p>
      <RankStrip standing={standing} caption={caption} />
    </div>
  );
}

function previousRank({ previous }: RankStanding, words: PaperWords): string {
  if (previous === null) return words.say('rank.first');
  const { rank, ranked } = previous;
  return ranked === null
    ? words.say('rank.previousAlone', { rank })
    : words.say('rank.previous', { rank, ranked });
}
