// The records that would assemble to a given submission: to try the app with, or to go on from a report that was sent.
import type { SubmissionBody } from '../documents/generated/documents';
import { putRecord, type RecordChange } from './draft-records';

/** Local names are not in a submission, so they come back empty. */
export function draftFromSubmission(body: SubmissionBody): RecordChange[] {
  const { campaign } = body;
  return [
    ...Object.entries(body.values).map(([field, value]) => putRecord('values', { campaign, field, value })),
    ...body.notes.map(({ path, text }) => putRecord('notes', { campaign, path, text })),
    ...body.notApplicable.map(({ indicator, reason }) =>
      putRecord('notApplicable', { campaign, indicator, reason }),
    ),
    putRecord('approvals', { campaign, approvedBy: body.approvedBy, approvedOn: body.approvedOn }),
    ...body.directives.map((row) => putRecord('directiveProgress', { campaign, row })),
    ...body.evidence.map((row) => putRecord('evidence', { campaign, row })),
    ...body.projects.rows.map((row) => putRecord('projects', { row })),
    ...body.staff.rows.map((row) => putRecord('staff', { row, personName: '' })),
    ...body.hires.rows.map((row) => putRecord('hires', { row, personName: '' })),
    ...(['projects', 'staff', 'hires'] as const).map((register) =>
      putRecord('registers', { register, declaredEmpty: body[register].declaredEmpty }),
    ),
  ];
}
