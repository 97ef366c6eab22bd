// The numbers behind every result, written into it so that a reader need not guess them.
import type { ScoringMethod } from '../documents/generated/documents';

const lowPercentile = 5;
const highPercentile = 95;

/** How much of the draws an interval covers, in percent. */
export const intervalSharePercent = highPercentile - lowPercentile;

export const scoringMethod: ScoringMethod = {
  rounding: 'half-up-2',
  draws: 1000,
  generator: 'sfc32',
  weightSpread: '0.25',
  intervalPercentiles: [lowPercentile, highPercentile],
  noiseShare: '0.10',
};
