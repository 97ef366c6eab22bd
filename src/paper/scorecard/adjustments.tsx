import { sortAdjustments } from '../../domain/scorecard/sort-adjustments';
import type { ScorecardAdjustment, ScoredOutcome } from '../../domain/scorecard/scorecard-model';
import { formatPoints } from '../format/format-decimal';
import { shortenText, textLimits } from '../format/shorten-text';
import type { PaperWords } from '../words/paper-words';
import { SectionHead } from './section-head';

const mostRows = 4;

/** Section 7: the largest differences between self-rated and verified points; a fit step may hide the fourth. */
export function Adjustments({ outcome, words }: { outcome: ScoredOutcome; words: PaperWords }) {
  const rows = sortAdjustments(outcome.adjustments);
  return (
    <section data-fit-bottom="">
      <SectionHead title={words.say('adjustments.head')} note={totalsNote(outcome, words)} />
      {rows.length === 0 ? (
        <p className="empty">
          {words.say(outcome.verifiedTotal === null ? 'adjustments.notYet' : 'adjustments.none')}
        </p>
      ) : (
        <AdjustmentRows rows={rows} words={words} />
      )}
    </section>
  );
}

function totalsNote({ selfTotal, verifiedTotal }: ScoredOutcome, words: PaperWords): string {
  const self = formatPoints(selfTotal, words.language);
  if (verifiedTotal === null) return words.say('adjustments.selfOnly', { self });
  return words.say('adjustments.totals', { self, verified: formatPoints(verifiedTotal, words.language) });
}

function AdjustmentRows({ rows, words }: { rows: readonly ScorecardAdjustment[]; words: PaperWords }) {
  const hidden = rows.length - mostRows;
  return (
    <table className="rows">
      <colgroup>
        <col style={{ width: '51mm' }} />
        <col style={{ width: '13.5mm' }} />
        <col style={{ width: '16mm' }} />
        <col style={{ width: '84.5mm' }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{words.say('adjustments.indicator')}</th>
          <th scope="col" className="right">
            {words.say('adjustments.self')}
          </th>
          <th scope="col" className="right">
            {words.say('adjustments.verified')}
          </th>
          <th scope="col" style={{ paddingLeft: '4mm' }}>
            {words.say('adjustments.reason')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, mostRows).map((row, index) => (
          <tr key={row.code} className={index === mostRows - 1 ? 'fourth' : undefined}>
            <td className="may-end">{shortenText(row.shortName[words.language], textLimits.indicator)}</td>
            <td className="right">{pointsOrDash(row.self, words)}</td>
            <td className="right">
              <b>{pointsOrDash(row.verified, words)}</b>
            </td>
            <td className="may-end" style={{ paddingLeft: '4mm' }}>
              {shortenText(row.reason, textLimits.reason)}
            </td>
          </tr>
        ))}
        {hidden > 0 && <MoreRow count={hidden} className="more more-than-four" words={words} />}
        {hidden > -1 && <MoreRow count={hidden + 1} className="more more-than-three" words={words} />}
      </tbody>
    </table>
  );
}

function MoreRow({ count, className, words }: { count: number; className: string; words: PaperWords }) {
  return (
    <tr className={className}>
      <td colSpan={4}>{words.say('adjustments.more', { count })}</td>
    </tr>
  );
}

function pointsOrDash(points: string | null, words: PaperWords): string {
  return points === null ? '–' : formatPoints(points, words.language);
}
