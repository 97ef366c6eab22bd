import type { Day, DocumentId, SubmissionBody } from '../../../domain/documents/generated/documents';
import { chanceOf } from '../chance/chance';
import { sampleResources } from '../sample-resources';
import { leaveGaps } from '../values/leave-gaps';
import type { AgencyState } from './agency-state';
import { makeDirectiveProgress, type IssuedDirective } from './make-directive-progress';
import { makeEvidence } from './make-evidence';
import { makeNotes } from './make-notes';
import { makeRequests } from './make-requests';

type ReportSetting = {
  readonly campaign: DocumentId;
  readonly directives: readonly IssuedDirective[];
  readonly approvedOn: Day;
  /** One of the few agencies that leave whole books out. */
  readonly isWholesale: boolean;
};

const headSignsShare = 0.75;

/** The body of a first report, as the agency writes its state down. */
export function writeReport(state: AgencyState, setting: ReportSetting): SubmissionBody {
  const { seed, agency, half, facet } = state;
  const values = leaveGaps(state.values, {
    seed,
    agency,
    half,
    leadership: facet('leadership'),
    isWholesale: setting.isWholesale,
  });
  const signers = sampleResources.review.signers[agency.kind] ?? [];
  const isHead = chanceOf(seed, agency.id, 'signer', half.index).happens(headSignsShare);
  // Nobody kept these books there, so they are missing rather than empty.
  const isKept = !setting.isWholesale;
  return {
    campaign: setting.campaign,
    revision: 1,
    replyTo: null,
    approvedBy: signers[isHead ? 0 : signers.length - 1] ?? '',
    approvedOn: setting.approvedOn,
    values,
    notApplicable: makeRequests(state, values),
    notes: makeNotes(state, values),
    projects: register(state.projects, true),
    staff: register(isKept ? state.staff : [], isKept),
    hires: register(state.hires, true),
    directives: makeDirectiveProgress(state, setting.directives),
    evidence: makeEvidence(state, values),
  };
}

function register<R>(rows: readonly R[], isKept: boolean): { declaredEmpty: boolean; rows: R[] } {
  return { declaredEmpty: isKept && rows.length === 0, rows: [...rows] };
}
