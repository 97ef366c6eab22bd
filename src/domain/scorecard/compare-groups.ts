// How each group stands against the median of the peer group, and which groups a leader should hear of.
import type { ScorecardGroup } from './scorecard-model';
import { hundredthsOf } from './two-places';

/** Hundredths of a percentage point above (positive) or below the median; null when one is missing. */
export function differenceFromMedian(group: ScorecardGroup): number | null {
  if (group.percent === null || group.medianPercent === null) return null;
  return hundredthsOf(group.percent) - hundredthsOf(group.medianPercent);
}

/** Below the median: drawn hatched, its name in bold. */
export function isBelowMedian(group: ScorecardGroup): boolean {
  const difference = differenceFromMedian(group);
  return difference !== null && difference < 0;
}

export type GroupContrast = {
  isKnown: boolean;
  furthestAbove: ScorecardGroup | null;
  /** At most two, the furthest below first. */
  furthestBelow: ScorecardGroup[];
};

/** The group furthest above the median and up to two furthest below; framework order parts equals. */
export function contrastGroups(groups: readonly ScorecardGroup[]): GroupContrast {
  const compared = groups
    .map((group) => ({ group, difference: differenceFromMedian(group) }))
    .filter((entry): entry is { group: ScorecardGroup; difference: number } => entry.difference !== null);
  const above = compared
    .filter((entry) => entry.difference > 0)
    .sort((first, second) => second.difference - first.difference);
  const below = compared
    .filter((entry) => entry.difference < 0)
    .sort((first, second) => first.difference - second.difference);
  return {
    isKnown: compared.length > 0,
    furthestAbove: above[0]?.group ?? null,
    furthestBelow: below.slice(0, 2).map((entry) => entry.group),
  };
}
