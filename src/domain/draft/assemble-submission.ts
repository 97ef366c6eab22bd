// Turns a workspace's records into the body of a submission; local names stay behind because the body has no place for them.
import type { CampaignBody, DocumentId, SubmissionBody } from '../documents/generated/documents';
import { compareText } from '../trust/compare-documents';
import type { DraftRecords, RecordTable, RegisterName } from './draft-records';

/** All records of a workspace, table by table, in any order. */
export type Draft = { readonly [T in RecordTable]: readonly DraftRecords[T][] };

export type AssembleRequest = {
  readonly campaign: DocumentId;
  readonly campaignBody: CampaignBody;
  readonly draft: Draft;
  readonly revision: number;
  readonly replyTo: DocumentId | null;
};

/** The body as it would be signed now; `approvedBy` is empty and `approvedOn` the last day of the period until someone approves. */
export function assembleSubmission(request: AssembleRequest): SubmissionBody {
  const { campaign, draft } = request;
  const ofCampaign = <R extends { campaign: DocumentId }>(records: readonly R[]): R[] =>
    records.filter((record) => record.campaign === campaign);
  const declaredEmpty = (register: RegisterName): boolean =>
    draft.registers.some((record) => record.register === register && record.declaredEmpty);
  const rows = <R extends { id: string }>(records: readonly { row: R }[]): R[] =>
    records.map((record) => record.row).sort((left, right) => compareText(left.id, right.id));
  const register = <R extends { id: string }>(name: RegisterName, records: readonly { row: R }[]) => ({
    declaredEmpty: records.length === 0 && declaredEmpty(name),
    rows: rows(records),
  });
  const approval = ofCampaign(draft.approvals)[0];
  return {
    campaign,
    revision: request.revision,
    replyTo: request.replyTo,
    approvedBy: approval?.approvedBy ?? '',
    approvedOn: approval?.approvedOn ?? request.campaignBody.to,
    values: Object.fromEntries(
      ofCampaign(draft.values)
        .map(({ field, value }) => [field, value] as const)
        .sort(([left], [right]) => compareText(left, right)),
    ),
    notApplicable: ofCampaign(draft.notApplicable)
      .map(({ indicator, reason }) => ({ indicator, reason }))
      .sort((left, right) => compareText(left.indicator, right.indicator)),
    notes: ofCampaign(draft.notes)
      .map(({ path, text }) => ({ path, text }))
      .sort((left, right) => compareText(left.path, right.path)),
    projects: register('projects', draft.projects),
    staff: register('staff', draft.staff),
    hires: register('hires', draft.hires),
    directives: ofCampaign(draft.directiveProgress)
      .map(({ row }) => row)
      .sort((left, right) => compareText(left.directive, right.directive)),
    evidence: ofCampaign(draft.evidence)
      .map(({ row }) => row)
      .sort((left, right) => compareText(left.id, right.id)),
  };
}
