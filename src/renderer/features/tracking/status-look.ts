import type { AgencyStatus } from '../../../domain/lifecycle/agency-lifecycle';
import type { TrackedRevision } from '../../parts/province/province-view';
import type { StatusKind } from '../../ui/marks/status-kinds';

export const statusLooks: Record<AgencyStatus, StatusKind> = {
  missing: 'report.missing',
  'key-not-approved': 'file.keyPending',
  conflict: 'file.quarantined',
  submitted: 'file.waiting',
  received: 'report.received',
  returned: 'report.returned',
  accepted: 'report.accepted',
};

export const standingLooks: Record<TrackedRevision['standing'], StatusKind> = {
  effective: 'file.valid',
  superseded: 'file.duplicate',
  waiting: 'file.waiting',
  'in-conflict': 'file.quarantined',
  'not-chosen': 'form.notApplicable',
  withdrawn: 'form.notApplicable',
  'key-not-approved': 'file.keyPending',
};
