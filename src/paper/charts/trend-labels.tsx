import { formatPoints } from '../format/format-decimal';
import type { PaperWords } from '../words/paper-words';
import { ink, numberFont, points } from './ink';
import type { TrendPoint } from './trend-point';

/** Markers and values: the value above its point, below it when the median's marker stands there. */
export function TrendLabels({ line, words }: { line: readonly TrendPoint[]; words: PaperWords }) {
  const last = line.length - 1;
  return (
    <>
      {line.map(({ x, median }) =>
        median === null ? null : (
          <rect
            key={x}
            x={x - 0.65}
            y={median - 0.65}
            width={1.3}
            height={1.3}
            fill="#fff"
            stroke="#444"
            strokeWidth={0.25}
          />
        ),
      )}
      {line.map(({ x, own, median, entry }, index) => {
        if (own === null || entry.score === null) return null;
        const size = points(index === last ? 11 : 9.5);
        const isUnderMedian = median !== null && median < own && own - median < 5.4;
        const baseline = isUnderMedian ? own + size * 0.72 + 1.5 : own - 1.9;
        const width = size * (index === last ? 2.3 : 2.15);
        return (
          <g key={x}>
            <rect
              x={x - width / 2}
              y={baseline - size * 0.7}
              width={width}
              height={size * 0.76}
              fill="#fff"
            />
            <circle cx={x} cy={own} r={index === last ? 1.25 : 1.05} fill={ink} />
            <text
              x={x}
              y={baseline}
              textAnchor="middle"
              fontFamily={numberFont}
              fontSize={size}
              fontWeight={index === last ? 700 : 400}
            >
              {formatPoints(entry.score, words.language)}
            </text>
          </g>
        );
      })}
    </>
  );
}
