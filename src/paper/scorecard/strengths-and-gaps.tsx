import type { ScoredOutcome, ScorecardGap, ScorecardStrength } from '../../domain/scorecard/scorecard-model';
import { formatSignedPoints } from '../format/format-decimal';
import { formatValue } from '../format/format-value';
import { shortenText, textLimits } from '../format/shorten-text';
import type { PaperWords } from '../words/paper-words';
import { SectionHead } from './section-head';

const counts = ['None', 'One', 'Two', 'Three'] as const;

type StrengthsAndGapsProps = { outcome: ScoredOutcome; column: string; words: PaperWords };

/** Sections 3 and 4 side by side: up to three each, fewer when fewer exist. */
export function StrengthsAndGaps({ outcome, column, words }: StrengthsAndGapsProps) {
  const strengths = outcome.strengths.slice(0, 3);
  const gaps = outcome.gaps.slice(0, 3);
  return (
    <div className="columns">
      <section className="column-left" style={{ width: '68mm' }}>
        <SectionHead title={words.say(`strengths.head${counts[strengths.length] ?? 'None'}`)} />
        {strengths.length === 0 ? (
          <p className="empty">{words.say('strengths.none')}</p>
        ) : (
          <Strengths strengths={strengths} column={column} words={words} />
        )}
      </section>
      <section className="column-right" style={{ width: '92mm' }}>
        <SectionHead title={words.say(`gaps.head${counts[gaps.length] ?? 'None'}`)} />
        {gaps.length === 0 ? (
          <p className="empty">{words.say('gaps.none')}</p>
        ) : (
          <Gaps gaps={gaps} words={words} />
        )}
      </section>
    </div>
  );
}

type StrengthsProps = { strengths: readonly ScorecardStrength[]; column: string; words: PaperWords };

function Strengths({ strengths, column, words }: StrengthsProps) {
  return (
    <table className="rows rows-by-content">
      <thead>
        <tr>
          <th scope="col">{words.say('strengths.indicator')}</th>
          <th scope="col" className="right">
            {column}
          </th>
          <th scope="col" className="right">
            {words.say('strengths.median')}
          </th>
        </tr>
      </thead>
      <tbody>
        {strengths.map((row) => (
          <tr key={row.code}>
            <td className="may-end">{shortenText(row.shortName[words.language], textLimits.strength)}</td>
            <td className="right">
              <b>{formatValue(row.own, words)}</b>
            </td>
            <td className="right">{row.median === null ? '–' : formatValue(row.median, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Gaps({ gaps, words }: { gaps: readonly ScorecardGap[]; words: PaperWords }) {
  return (
    <table className="rows rows-by-content">
      <thead>
        <tr>
          <th scope="col">{words.say('gaps.indicator')}</th>
          <th scope="col" className="right">
            {words.say('gaps.now')}
          </th>
          <th scope="col" className="right">
            {words.say('gaps.needed')}
          </th>
          <th scope="col" className="right">
            {words.say('gaps.gain')}
          </th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((row) => (
          <tr key={row.code}>
            <td className="may-end">{shortenText(row.shortName[words.language], textLimits.indicator)}</td>
            <td className="right">{formatValue(row.now, words)}</td>
            <td className="right">{formatValue(row.needed, words)}</td>
            <td className="right">
              <b>{formatSignedPoints(row.gain, words.language)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
