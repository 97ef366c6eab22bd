import { findBandLimits } from '../../domain/scorecard/find-band-limits';
import { hundredthsOf, twoPlacesOf } from '../../domain/scorecard/two-places';
import type { ScorecardBand, ScoredOutcome } from '../../domain/scorecard/scorecard-model';
import { BandScale } from '../charts/band-scale';
import { ChangeMark } from '../charts/change-mark';
import { formatPoints, formatTrimmed } from '../format/format-decimal';
import type { PaperWords } from '../words/paper-words';
import { RankCell } from './rank-cell';

type HeadlineBandProps = { outcome: ScoredOutcome; bands: readonly ScorecardBand[]; words: PaperWords };

/** Total, band and rank: what a leader reads first. */
export function HeadlineBand({ outcome, bands, words }: HeadlineBandProps) {
  const name = findBandLimits(bands, outcome.band).band.name[words.language];
  return (
    <section className="headline">
      <TotalCell outcome={outcome} words={words} />
      <div className="cell cell-band">
        <h2 className="small-head">{words.say('band.head')}</h2>
        <span className="small-note">{bandLimits(bands, outcome.band, words)}</span>
        <p className={bandFigure(name)} data-widest="46.6">
          {name}
        </p>
        <BandScale bands={bands} band={outcome.band} total={outcome.total} />
      </div>
      <RankCell standing={outcome.standing} words={words} />
    </section>
  );
}

/** "Trung bình" is a millimetre too wide at 30 pt. */
function bandFigure(name: string): string {
  if (name.length <= 8) return 'figure';
  return name.length <= 12 ? 'figure figure-word' : 'figure figure-words';
}

function TotalCell({ outcome, words }: { outcome: ScoredOutcome; words: PaperWords }) {
  const { language } = words;
  const change = outcome.progress === null ? 0 : hundredthsOf(outcome.progress.change);
  return (
    <div className="cell cell-total">
      <h2 className="small-head">{words.say('total.head')}</h2>
      <span className="small-note">{words.say(`total.${outcome.basis}`)}</span>
      <p className="figure">
        {formatPoints(outcome.total, language)}
        <span className="out-of">{words.say('total.outOf')}</span>
      </p>
      <div className="figure-notes" data-widest="57">
        <p>
          <ChangeMark change={change} />
          {changeSentence(outcome, words)}
        </p>
        <p>
          {outcome.median === null
            ? words.say('total.noMedian')
            : words.say('total.median', { median: formatPoints(outcome.median, language) })}
        </p>
      </div>
    </div>
  );
}

function changeSentence({ progress }: ScoredOutcome, words: PaperWords): string {
  if (progress === null) return words.say('total.first');
  const change = hundredthsOf(progress.change);
  const slots = {
    change: formatPoints(twoPlacesOf(Math.abs(change)), words.language),
    points: formatTrimmed(progress.comparablePoints, words.language),
  };
  return words.say(change > 0 ? 'total.up' : change < 0 ? 'total.down' : 'total.same', slots);
}

function bandLimits(bands: readonly ScorecardBand[], id: string, words: PaperWords): string {
  const { from, below } = findBandLimits(bands, id);
  if (below === null) return words.say('band.from', { from });
  return from === 0 ? words.say('band.below', { below }) : words.say('band.between', { from, below });
}
