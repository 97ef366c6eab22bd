// Scores every agency of a campaign and puts those that may be ranked into their lists.
import type { ScoringMode } from '../documents/generated/documents';
import { indexFramework, type FrameworkIndex } from '../framework/framework-index';
import type { AgencyLifecycle, Revision } from '../lifecycle/agency-lifecycle';
import { followAgency } from '../lifecycle/follow-agency';
import { gatherReports, noReports } from '../lifecycle/gather-reports';
import { medianOf } from '../ranking/median';
import { rankScores } from '../ranking/rank-scores';
import { noRulings, scoreAgency, type AgencyScore } from '../scoring/score-agency';
import type { ScoringInput } from '../scoring/read-fields';
import { compareText } from '../trust/compare-documents';
import type { CampaignChain, Trust } from '../trust/trust';
import type { CampaignScores, PlacedAgency, ScoredAgency, ScoredList } from './campaign-scores';
import { reasonNotRanked } from './not-ranked';

/** Null when the campaign has no version in force or its framework is not at hand. */
export function scoreCampaign(chain: CampaignChain, trust: Trust, mode: ScoringMode): CampaignScores | null {
  const inForce = chain.inForce;
  const framework = trust.frameworks.get(inForce?.document.body.framework ?? '');
  if (inForce === null || framework === undefined) return null;
  const index = indexFramework(framework.document.body);
  const { body: campaign } = inForce.document;
  const reports = gatherReports(trust, chain);
  const agencies = [...chain.expected.values()]
    .sort((left, right) => compareText(left.id, right.id))
    .map((agency) => followAgency(agency, campaign, reports.get(agency.id) ?? noReports, trust))
    .map((lifecycle) => scoreLifecycle(lifecycle, index, campaign, mode));
  const lists = index.body.peerGroups.map(({ id }) => placeAgencies(id, agencies));
  return {
    chain,
    id: inForce.id,
    campaign,
    framework,
    index,
    mode,
    agencies,
    byId: new Map(agencies.map((agency) => [agency.lifecycle.agency.id, agency])),
    places: new Map(lists.flatMap((list) => list.placed.map((placed) => [placed.score.agency, placed]))),
    lists,
  };
}

function scoreLifecycle(
  lifecycle: AgencyLifecycle,
  index: FrameworkIndex,
  campaign: CampaignScores['campaign'],
  mode: ScoringMode,
): ScoredAgency {
  const { agency, effective } = lifecycle;
  const peerGroup = index.peerGroupOfKind.get(agency.kind) ?? null;
  const self =
    effective === null ? null : scoreAgency(inputOf(effective, lifecycle, index, campaign), noRulings);
  const isAccepted = effective?.state === 'accepted';
  const verified = isAccepted ? scoreVerified(effective, self, lifecycle, index, campaign) : null;
  const offered = isAccepted ? verified : self;
  const reason = reasonNotRanked(lifecycle, index, mode) ?? (offered === null ? 'nothing-applies' : null);
  return {
    lifecycle,
    peerGroup: agency.ranked ? peerGroup : null,
    self,
    verified,
    basis: isAccepted ? 'verified' : 'self',
    counted: reason === null ? offered : null,
    notRanked: reason,
  };
}

function inputOf(
  { submission }: Revision,
  lifecycle: AgencyLifecycle,
  framework: FrameworkIndex,
  campaign: CampaignScores['campaign'],
): ScoringInput {
  return {
    framework,
    campaign,
    agency: lifecycle.agency,
    submission: submission.document.body,
    lateness: lifecycle.lateness,
    adjustments: [],
  };
}

/** Verified values belong to the revision they were made on: only its own deciding decision is read. */
function scoreVerified(
  effective: Revision,
  self: AgencyScore | null,
  lifecycle: AgencyLifecycle,
  index: FrameworkIndex,
  campaign: CampaignScores['campaign'],
): AgencyScore | null {
  const decided = effective.deciding?.document.body;
  if (decided === undefined) return self;
  const granted = decided.notApplicable.filter((ruling) => ruling.granted).map((ruling) => ruling.indicator);
  const deductions = decided.deductions.map((deduction) => deduction.code);
  if (decided.adjustments.length + granted.length + deductions.length === 0) return self;
  const input = { ...inputOf(effective, lifecycle, index, campaign), adjustments: decided.adjustments };
  return scoreAgency(input, { granted, deductions });
}

function placeAgencies(peerGroup: string, agencies: readonly ScoredAgency[]): ScoredList {
  const expected = agencies.filter((agency) => agency.peerGroup === peerGroup);
  const counted = new Map(
    expected.flatMap((agency) => (agency.counted === null ? [] : [[agency.counted.agency, agency]])),
  );
  const scores = [...counted.values()].flatMap((agency) => (agency.counted === null ? [] : [agency.counted]));
  const placed = rankScores(scores).flatMap(({ agency: id, rank }): PlacedAgency[] => {
    const agency = counted.get(id);
    return agency === undefined || agency.counted === null ? [] : [{ agency, score: agency.counted, rank }];
  });
  return {
    peerGroup,
    expected: expected.length,
    reporting: expected.filter((agency) => agency.lifecycle.effective !== null).length,
    median: medianOf(scores.map((score) => score.total)),
    placed,
  };
}
