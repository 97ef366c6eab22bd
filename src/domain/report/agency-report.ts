// The report an agency is writing, read as a whole: what it says, what it scores, what it lacks.
import type {
  CampaignBody,
  Day,
  DocumentId,
  ExpectedAgency,
  FrameworkBody,
  Key,
  SubmissionBody,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { assembleSubmission, type Draft } from '../draft/assemble-submission';
import { indexFramework, type FrameworkIndex } from '../framework/framework-index';
import { readFields, type FieldReading, type ScoringInput } from '../scoring/read-fields';
import { noRulings, scoreAgency, type AgencyScore } from '../scoring/score-agency';
import { findDirectives, type AssignedTask } from './assigned-tasks';
import { indicatorLines, type IndicatorLine } from './indicator-lines';
import { findPreviousReport, type PreviousReport } from './previous-report';
import {
  campaignVersions,
  nextRevision,
  sentRevisions,
  type NextRevision,
  type SentRevision,
} from './report-history';
import type { ReportProblem } from './report-problem';
import { findReportProblems } from './report-problems';

export type AgencyReportRequest = {
  readonly campaignId: DocumentId;
  readonly campaign: CampaignBody;
  readonly framework: FrameworkBody;
  readonly agency: ExpectedAgency;
  readonly draft: Draft;
  /** What the ledger of the workspace holds. */
  readonly documents: readonly VerifiedDocument[];
  readonly today: Day;
};

export type PreviousReading = PreviousReport & {
  readonly index: FrameworkIndex;
  readonly fields: ReadonlyMap<Key, FieldReading>;
  readonly score: AgencyScore | null;
};

export type AgencyReport = {
  readonly body: SubmissionBody;
  readonly index: FrameworkIndex;
  readonly fields: ReadonlyMap<Key, FieldReading>;
  /** Null when nothing applies to the agency. */
  readonly score: AgencyScore | null;
  /** What the score would be if every request were granted; null without requests. */
  readonly scoreIfGranted: AgencyScore | null;
  readonly previous: PreviousReading | null;
  readonly lines: readonly IndicatorLine[];
  readonly tasks: readonly AssignedTask[];
  readonly problems: readonly ReportProblem[];
  readonly sent: readonly SentRevision[];
  readonly next: NextRevision;
};

/** Until it is sent, a report counts as on time. */
const onTime = { workingDays: 0 };

export function readAgencyReport(request: AgencyReportRequest): AgencyReport {
  const { campaignId, campaign, agency, draft, documents } = request;
  const campaigns = campaignVersions(documents, campaignId);
  const sent = sentRevisions({ documents, campaigns, agency: agency.id });
  const next = nextRevision(sent);
  const body = assembleSubmission({
    campaign: campaignId,
    campaignBody: campaign,
    draft,
    revision: next.revision,
    replyTo: next.replyTo,
  });
  const index = indexFramework(request.framework);
  const input: ScoringInput = {
    framework: index,
    campaign,
    agency,
    submission: body,
    lateness: onTime,
    adjustments: [],
  };
  const previous = readPrevious(findPreviousReport(documents, campaign, agency.id), agency);
  const score = scoreAgency(input, noRulings);
  const fields = score?.fields ?? readFields(input);
  const granted = body.notApplicable.map(({ indicator }) => indicator);
  const problems = findReportProblems({ input, previous, today: request.today });
  return {
    body,
    index,
    fields,
    score,
    scoreIfGranted: granted.length === 0 ? null : scoreAgency(input, { ...noRulings, granted }),
    previous,
    lines: indicatorLines({ index, agency, body, score, fields, previous, problems }),
    tasks: findDirectives(documents, campaign, agency, body.directives),
    problems,
    sent,
    next,
  };
}

function readPrevious(previous: PreviousReport | null, agency: ExpectedAgency): PreviousReading | null {
  if (previous === null) return null;
  const index = indexFramework(previous.framework);
  const input: ScoringInput = {
    framework: index,
    campaign: previous.campaign,
    agency: previous.campaign.agencies.find(({ id }) => id === agency.id) ?? agency,
    submission: previous.body,
    lateness: onTime,
    adjustments: [],
  };
  return { ...previous, index, fields: readFields(input), score: scoreAgency(input, noRulings) };
}
