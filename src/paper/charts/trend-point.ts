import type { TrendPeriod } from '../../domain/scorecard/scorecard-model';

/** One period placed on the drawing; null where the period has no figure. */
export type TrendPoint = { x: number; own: number | null; median: number | null; entry: TrendPeriod };
