import { differenceFromMedian, isBelowMedian } from '../../domain/scorecard/compare-groups';
import type { ScorecardGroup } from '../../domain/scorecard/scorecard-model';
import { formatDifference, formatPoints, formatTrimmed } from '../format/format-decimal';
import { shortenText, textLimits } from '../format/shorten-text';
import type { PaperWords } from '../words/paper-words';
import { GroupBar, barHeight } from './group-bar';
import { GroupLegend } from './group-legend';
import { axisFont, black, gridGrey, numberFont, points } from './ink';

export const barsWidth = 105;
const axisLeft = 39;
const axisWidth = 33;
const firstRow = 6.9;
const pointsRight = 82.4;

/** Rows of the chart are 5.55 mm for up to eight groups and closer for more. */
function rowPitch(count: number): number {
  return Math.min(5.55, 44.4 / Math.max(count, 1));
}

export function groupBarsHeight(count: number): number {
  return firstRow + rowPitch(count) * count + 2.6;
}

/** Points by group on a 0 to 100 % axis with the peer group's median. */
export function GroupBars({ groups, words }: { groups: readonly ScorecardGroup[]; words: PaperWords }) {
  const pitch = rowPitch(groups.length);
  const bottom = firstRow + pitch * (groups.length - 1) + barHeight / 2 + 1.1;
  const height = groupBarsHeight(groups.length);
  return (
    <svg
      className="chart"
      width={`${barsWidth}mm`}
      height={`${height}mm`}
      viewBox={`0 0 ${barsWidth} ${height}`}
      role="img"
      aria-label={words.say('groups.chart')}
    >
      <AxisHead words={words} />
      <path
        d={`M${axisLeft + axisWidth / 2} 4.6V${bottom}M${axisLeft + axisWidth} 4.6V${bottom}`}
        stroke={gridGrey}
        strokeWidth={0.2}
      />
      {groups.map((group, index) => (
        <GroupRow key={group.code} group={group} middle={firstRow + pitch * index} words={words} />
      ))}
      <path d={`M${axisLeft} 4.6V${bottom}`} stroke={black} strokeWidth={0.3} />
      <GroupLegend words={words} y={height - 1.1} />
    </svg>
  );
}

function AxisHead({ words }: { words: PaperWords }) {
  return (
    <g fontFamily={axisFont} fontSize={points(7)}>
      <text x={axisLeft} y={3.2}>
        0%
      </text>
      <text x={axisLeft + axisWidth / 2} y={3.2} textAnchor="middle">
        50%
      </text>
      <text x={axisLeft + axisWidth} y={3.2} textAnchor="end">
        100%
      </text>
      <text x={pointsRight} y={3.2} textAnchor="end">
        {words.say('groups.points')}
      </text>
      <text x={pointsRight + 0.6} y={3.2}>
        {words.say('groups.maximum')}
      </text>
      <text x={barsWidth} y={3.2} textAnchor="end">
        {words.say('groups.difference')}
      </text>
    </g>
  );
}

function GroupRow({ group, middle, words }: { group: ScorecardGroup; middle: number; words: PaperWords }) {
  const { language } = words;
  const difference = differenceFromMedian(group);
  const weight = isBelowMedian(group) ? 700 : 400;
  const baseline = middle + 1.25;
  return (
    <g fontFamily={numberFont} fontSize={points(10)}>
      <text x={0} y={baseline} fontWeight={weight} data-widest={axisLeft - 0.8}>
        {shortenText(group.shortName[language], textLimits.group)}
      </text>
      <GroupBar group={group} left={axisLeft} width={axisWidth} top={middle - barHeight / 2} />
      {group.percent === null ? (
        <text x={pointsRight} y={baseline} textAnchor="end">
          –
        </text>
      ) : (
        <>
          <text x={pointsRight} y={baseline} textAnchor="end" fontWeight={700}>
            {formatPoints(group.earned, language)}
          </text>
          <text x={pointsRight + 0.6} y={baseline}>
            /{formatTrimmed(group.applicable, language)}
          </text>
        </>
      )}
      <text x={barsWidth} y={baseline} textAnchor="end" fontWeight={weight}>
        {difference === null ? '–' : formatDifference(difference, language)}
      </text>
    </g>
  );
}
