import { findBandLimits } from '../../domain/scorecard/find-band-limits';
import { hundredthsOf } from '../../domain/scorecard/two-places';
import type { ScorecardBand, TwoPlaces } from '../../domain/scorecard/scorecard-model';
import { axisFont, black, ink, points } from './ink';

const width = 46;
const barTop = 3;
const barHeight = 2.5;

/** 0 to 100 with the framework's limits, the agency's own band filled and a triangle at its total. */
export function BandScale({
  bands,
  band,
  total,
}: {
  bands: readonly ScorecardBand[];
  band: string;
  total: TwoPlaces;
}) {
  const { from, below } = findBandLimits(bands, band);
  const at = (value: number) => (value / 100) * width;
  const limits = [...new Set([0, ...bands.map((entry) => entry.minimum), 100])].sort((a, b) => a - b);
  const pointer = at(Math.min(100, Math.max(0, hundredthsOf(total) / 100)));
  return (
    <svg className="chart" width="47mm" height="9.4mm" viewBox="-0.5 0 47 9.4">
      <path d={`M${pointer} 2.6l-1.25 -2.1h2.5z`} fill={black} />
      <rect x={at(from)} y={barTop} width={at((below ?? 100) - from)} height={barHeight} fill={ink} />
      <rect x={0} y={barTop} width={width} height={barHeight} fill="none" stroke={black} strokeWidth={0.25} />
      {limits.slice(1, -1).map((limit) => (
        <path key={limit} d={`M${at(limit)} ${barTop}v${barHeight}`} stroke={black} strokeWidth={0.25} />
      ))}
      {limits.map((limit) => (
        <text
          key={limit}
          x={at(limit)}
          y={8.6}
          fontFamily={axisFont}
          fontSize={points(7)}
          textAnchor={limit === 0 ? 'start' : limit === 100 ? 'end' : 'middle'}
        >
          {limit}
        </text>
      ))}
    </svg>
  );
}
