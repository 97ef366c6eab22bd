import type { RankStanding } from '../../domain/scorecard/scorecard-model';
import { HatchedBar } from './hatched-bar';
import { axisFont, black, ink, points } from './ink';

const width = 46;
const top = 3;
const height = 2.5;
const mostCells = 40;

/** Every ranked agency as a cell, own rank filled, interval hatched and bracketed; above 40 a line with a dot. */
export function RankStrip({ standing, caption }: { standing: RankStanding; caption: string }) {
  const { rank, ranked, interval } = standing;
  const pitch = width / Math.max(ranked, 1);
  const bracket = { from: (interval.from - 1) * pitch, to: interval.to * pitch };
  const captionMiddle = placeCaption((bracket.from + bracket.to) / 2, caption, ranked);
  return (
    <svg className="chart" width="47mm" height="9.4mm" viewBox="-0.5 0 47 9.4">
      <path
        d={`M${bracket.from + 0.2} 2.3v-1.3H${bracket.to - 0.2}v1.3`}
        fill="none"
        stroke={black}
        strokeWidth={0.25}
      />
      {ranked <= mostCells ? (
        <Cells standing={standing} pitch={pitch} />
      ) : (
        <Line standing={standing} pitch={pitch} />
      )}
      <g fontFamily={axisFont} fontSize={points(7)}>
        <text x={0} y={8.6}>
          1
        </text>
        <text x={captionMiddle} y={8.6} textAnchor="middle" data-rank={rank}>
          {caption}
        </text>
        {ranked > 1 && (
          <text x={width} y={8.6} textAnchor="end">
            {ranked}
          </text>
        )}
      </g>
    </svg>
  );
}

/** Be Vietnam Pro at 7 pt, a little more than its mean width. */
const letterWidth = 1.36;
const apart = 2.4;

/** As near to the bracket as the numbers at both ends leave room for. */
function placeCaption(middle: number, caption: string, ranked: number): number {
  const half = (caption.length * letterWidth) / 2;
  const least = letterWidth + apart + half;
  const most = width - String(ranked).length * letterWidth - apart - half;
  return Math.max(least, Math.min(middle, most));
}

function Cells({ standing, pitch }: { standing: RankStanding; pitch: number }) {
  const { rank, ranked, interval } = standing;
  const cell = (place: number) => ({
    x: (place - 1) * pitch + pitch * 0.08,
    y: top,
    width: pitch * 0.84,
    height,
  });
  return Array.from({ length: ranked }, (_, index) => index + 1).map((place) => {
    if (place === rank) return <rect key={place} {...cell(place)} fill={ink} />;
    if (place >= interval.from && place <= interval.to) {
      return <HatchedBar key={place} box={cell(place)} step={0.8} line={0.2} />;
    }
    const { x, y, width: wide, height: high } = cell(place);
    return (
      <rect
        key={place}
        x={x + 0.12}
        y={y + 0.12}
        width={wide - 0.24}
        height={high - 0.24}
        fill="none"
        stroke={black}
        strokeWidth={0.24}
      />
    );
  });
}

function Line({ standing, pitch }: { standing: RankStanding; pitch: number }) {
  const { rank, interval } = standing;
  const middle = top + height / 2;
  const from = (interval.from - 1) * pitch;
  return (
    <>
      <path
        d={`M0 ${middle}H${width}M0 ${top}v${height}M${width} ${top}v${height}`}
        stroke={black}
        strokeWidth={0.3}
      />
      <rect x={from} y={middle - 0.9} width={interval.to * pitch - from} height={1.8} fill="#fff" />
      <HatchedBar
        box={{ x: from, y: middle - 0.9, width: interval.to * pitch - from, height: 1.8 }}
        step={0.8}
        line={0.2}
      />
      <circle cx={(rank - 0.5) * pitch} cy={middle} r={1.35} fill={ink} stroke="#fff" strokeWidth={0.3} />
    </>
  );
}
