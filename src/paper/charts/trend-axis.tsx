import type { PaperWords } from '../words/paper-words';
import { periodAxisLabel } from '../words/period-label';
import { axisFont, black, ink, numberFont, points, ruleGrey } from './ink';
import type { TrendPoint } from './trend-point';

type TrendAxisProps = { line: readonly TrendPoint[]; y: number; words: PaperWords };

/** Period in two short lines and the rank under it; a period without a score shows a dash. */
export function TrendAxis({ line, y, words }: TrendAxisProps) {
  const last = line.length - 1;
  return (
    <>
      <path d={`M0 ${y}H44.6`} stroke={black} strokeWidth={0.3} />
      {line.map(({ x, entry }, index) => {
        const [part, year] = periodAxisLabel(entry.period, words);
        return (
          <g key={entry.period} textAnchor="middle">
            <text x={x} y={y + 3.4} fontFamily={axisFont} fontSize={points(7)}>
              {part}
            </text>
            <text x={x} y={y + 6.4} fontFamily={axisFont} fontSize={points(7)}>
              {year}
            </text>
            <text
              x={x}
              y={y + 10.9}
              fontFamily={numberFont}
              fontSize={points(9.5)}
              fontWeight={index === last ? 700 : 400}
            >
              {rankText(entry)}
            </text>
          </g>
        );
      })}
    </>
  );
}

function rankText({ rank, ranked }: TrendPoint['entry']): string {
  if (rank === null) return '–';
  return ranked === null ? String(rank) : `${rank}/${ranked}`;
}

/** Names the two lines. */
export function TrendLegend({ column, y, words }: { column: string; y: number; words: PaperWords }) {
  const middle = y - 0.85;
  const medianX = 9.2 + column.length * 1.45;
  return (
    <g fontFamily={axisFont} fontSize={points(7)}>
      <path d={`M0 ${middle}h5`} stroke={ink} strokeWidth={0.7} />
      <circle cx={2.5} cy={middle} r={1.05} fill={ink} />
      <text x={5.8} y={y}>
        {column}
      </text>
      <path d={`M${medianX} ${middle}h5`} stroke={ruleGrey} strokeWidth={0.35} strokeDasharray="1.4 0.8" />
      <rect
        x={medianX + 1.85}
        y={middle - 0.65}
        width={1.3}
        height={1.3}
        fill="#fff"
        stroke="#444"
        strokeWidth={0.25}
      />
      <text x={medianX + 5.8} y={y}>
        {words.say('trend.median')}
      </text>
    </g>
  );
}
