// Why an agency of the campaign stands in no list.
import type { NotRankedReason, ScoringMode } from '../documents/generated/documents';
import type { FrameworkIndex } from '../framework/framework-index';
import type { AgencyLifecycle } from '../lifecycle/agency-lifecycle';

/** Null when the agency may be ranked; `nothing-applies` is found only by scoring. */
export function reasonNotRanked(
  { agency, status }: Pick<AgencyLifecycle, 'agency' | 'status'>,
  index: FrameworkIndex,
  mode: ScoringMode,
): NotRankedReason | null {
  if (!agency.ranked || !index.peerGroupOfKind.has(agency.kind)) return 'outside-ranking';
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
