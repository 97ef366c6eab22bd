import type { AgencyStatus } from '../../../domain/lifecycle/agency-lifecycle';
import { foldText } from '../../locale/fold-text';
import type { TrackedAgency } from '../../parts/province/province-view';

/** Agencies that no list takes form a group of their own here. */
export const outsideGroup = 'outside';

export type TrackingFilter = {
  group: string | null;
  state: AgencyStatus | null;
  /** Found without diacritics, every word anywhere in the name or the id. */
  search: string;
};

export const noFilter: TrackingFilter = { group: null, state: null, search: '' };

/** What still needs the department comes first in the list of states. */
export const statuses = [
  'missing',
  'key-not-approved',
  'conflict',
  'submitted',
  'received',
  'returned',
  'accepted',
] as const satisfies readonly AgencyStatus[];

export function groupOf({ peerGroup }: TrackedAgency): string {
  return peerGroup ?? outsideGroup;
}

export function filterAgencies(
  agencies: readonly TrackedAgency[],
  { group, state, search }: TrackingFilter,
  nameOf: (agency: string) => string,
): TrackedAgency[] {
  const words = foldText(search).split(/\s+/);
  return agencies.filter((agency) => {
    if (group !== null && groupOf(agency) !== group) return false;
    if (state !== null && agency.status !== state) return false;
    const text = foldText(`${nameOf(agency.id)} ${agency.id}`);
    return words.every((word) => text.includes(word));
  });
}
