// How a whole peer group stands on each indicator, so that an outlier is seen before it is read.
import type { Code } from '../documents/generated/documents';
import type { Hundredths } from '../exact/hundredths';
import { medianOf } from '../ranking/median';
import { measureOf, type IndicatorReading } from './indicator-reading';

export type PeerComparison = {
  readonly code: Code;
  /** Of every report that is measured by it, smallest first. */
  readonly measures: readonly Hundredths[];
  readonly median: Hundredths | null;
};

export function comparePeers(reports: readonly (readonly IndicatorReading[])[]): PeerComparison[] {
  const byCode = new Map<Code, Hundredths[]>();
  for (const reading of reports.flat()) {
    const measure = measureOf(reading);
    if (measure === null) continue;
    const known = byCode.get(reading.code);
    if (known === undefined) byCode.set(reading.code, [measure]);
    else known.push(measure);
  }
  return [...byCode].map(([code, found]) => {
    const measures = found.sort((left, right) => left - right);
    return { code, measures, median: medianOf(measures) };
  });
}
