// The level of a report's punctuality, by working days late.
import type { Derive } from './derivation-context';

/** Highest level first: on time, up to 3 working days late, 4 to 10, more or missing. */
const levels = [
  { id: '3', atMost: 0 },
  { id: '2', atMost: 3 },
  { id: '1', atMost: 10 },
] as const;
const lowest = '0';

/** What the derivation can give; a framework's levels for it carry the same ids. */
export const latenessLevels: readonly string[] = [...levels.map(({ id }) => id), lowest];

export const reportingLateness: Derive = ({ lateness }) =>
  lateness === null ? lowest : (levels.find(({ atMost }) => lateness.workingDays <= atMost)?.id ?? lowest);
