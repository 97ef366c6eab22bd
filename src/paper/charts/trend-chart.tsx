import type { ScorecardBand, TrendPeriod } from '../../domain/scorecard/scorecard-model';
import { hundredthsOf } from '../../domain/scorecard/two-places';
import type { PaperWords } from '../words/paper-words';
import { short } from './hatch-segments';
import { black, ink, ruleGrey } from './ink';
import { Threshold } from './threshold';
import { trendScale } from './trend-scale';
import { TrendAxis, TrendLegend } from './trend-axis';
import { TrendLabels } from './trend-labels';
import type { TrendPoint } from './trend-point';

export const trendWidth = 54;
const plotTop = 4;
const firstX = 4.4;
const lastX = 40.6;

type TrendChartProps = {
  trend: readonly TrendPeriod[];
  bands: readonly ScorecardBand[];
  height: number;
  column: string;
  words: PaperWords;
};

/** Own line and the group's median over up to four periods, with the bands' limits; a missing period is a gap. */
export function TrendChart({ trend, bands, height, column, words }: TrendChartProps) {
  const plotBottom = height - 17.6;
  const scale = trendScale(trend, bands);
  const y = (value: number) =>
    plotBottom - ((value - scale.low) / (scale.high - scale.low)) * (plotBottom - plotTop);
  const step = (lastX - firstX) / 3;
  const shift = (4 - trend.length) * step;
  const place = (text: string | null) => (text === null ? null : y(hundredthsOf(text) / 100));
  const line: TrendPoint[] = trend.map((entry, index) => ({
    x: firstX + shift + step * index,
    own: place(entry.score),
    median: place(entry.median),
    entry,
  }));
  return (
    <svg
      className="chart"
      width={`${trendWidth}mm`}
      height={`${height}mm`}
      viewBox={`0 0 ${trendWidth} ${height}`}
      role="img"
      aria-label={words.say('trend.chart')}
    >
      {scale.thresholds.map((band) => (
        <Threshold key={band.id} band={band} y={y(band.minimum)} right={trendWidth} words={words} />
      ))}
      {line
        .filter(({ entry }) => entry.frameworkChanged)
        .map(({ x }) => (
          <path
            key={x}
            d={`M${short(x - step / 2)} ${plotTop}V${plotBottom}`}
            stroke={black}
            strokeWidth={0.3}
            strokeDasharray="0.3 0.7"
          />
        ))}
      <path
        d={joined(line, 'median')}
        fill="none"
        stroke={ruleGrey}
        strokeWidth={0.35}
        strokeDasharray="1.5 1"
      />
      <path d={joined(line, 'own')} fill="none" stroke={ink} strokeWidth={0.7} />
      <TrendLabels line={line} words={words} />
      <TrendAxis line={line} y={plotBottom} words={words} />
      <TrendLegend column={column} y={height - 1.1} words={words} />
    </svg>
  );
}

/** A new stroke starts after every missing period. */
function joined(line: readonly TrendPoint[], series: 'own' | 'median'): string {
  let isOpen = false;
  return line
    .map((point) => {
      const y = point[series];
      if (y === null) {
        isOpen = false;
        return '';
      }
      const command = isOpen ? 'L' : 'M';
      isOpen = true;
      return `${command}${short(point.x)} ${short(y)}`;
    })
    .join('');
}
