// Calendar days between two days, for lateness and waiting times on an agency's screens.
import type { Day } from '../documents/generated/documents';

const millisecondsADay = 86_400_000;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);
}
