// Why an agency of the campaign stands in no list.
import type { FrameworkBody, Key, NotRankedReason, ScoringMode } from '../documents/generated/documents';
import type { AgencyLifecycle } from '../lifecycle/agency-lifecycle';

/** Null for a kind that no peer group takes. */
export function peerGroupOf(kind: Key, framework: FrameworkBody): Key | null {
  return framework.peerGroups.find((group) => group.kinds.includes(kind))?.id ?? null;
}

/** Null when the agency may be ranked; `nothing-applies` is found only by scoring. */
export function reasonNotRanked(
  { agency, status }: Pick<AgencyLifecycle, 'agency' | 'status'>,
  framework: FrameworkBody,
  mode: ScoringMode,
): NotRankedReason | null {
  if (!agency.ranked || peerGroupOf(agency.kind, framework) === null) return 'outside-ranking';
  switch (status) {
    case 'missing':
    case 'key-not-approved':
    case 'conflict':
      return status;
    case 'accepted':
      return null;
    case 'returned':
      return mode === 'official' ? 'returned' : null;
    case 'submitted':
    case 'received':
      return mode === 'official' ? 'not-reviewed' : null;
  }
}
