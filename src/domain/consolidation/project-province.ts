// Joins the result with what it was made from, agency by agency.
import type {
  AgencyId,
  NotRankedAgency,
  RankedAgency,
  RankedList,
  ScoreboardBody,
} from '../documents/generated/documents';
import { checkTrust } from '../trust/check-trust';
import { documentsOfKind, firstOfEach } from '../trust/compare-documents';
import type { Trust } from '../trust/trust';
import type { CampaignScores, ScoredAgency } from './campaign-scores';
import { followTrend } from './follow-trend';
import type { AgencyProjection, ProvinceProjection } from './province-projection';

export function projectProvince(
  current: CampaignScores,
  earlier: readonly CampaignScores[],
  scoreboard: ScoreboardBody,
  trust: Trust,
): ProvinceProjection {
  const trended = [...earlier].reverse().concat(current);
  const project = (
    id: AgencyId,
    places: Pick<AgencyProjection, 'placed' | 'unplaced' | 'list'>,
  ): AgencyProjection[] => {
    const agency = current.byId.get(id);
    return agency === undefined ? [] : [{ ...agency, id, ...places, trend: trendOf(agency, trended) }];
  };
  const ofList = (list: RankedList): AgencyProjection[] => [
    ...list.agencies.flatMap((placed: RankedAgency) =>
      project(placed.agency, { placed, unplaced: null, list }),
    ),
    ...scoreboard.notRanked
      .filter((unplaced) => unplaced.peerGroup === list.peerGroup)
      .flatMap((unplaced: NotRankedAgency) => project(unplaced.agency, { placed: null, unplaced, list })),
  ];
  const outside = scoreboard.notRanked.filter((unplaced) => unplaced.peerGroup === null);
  const published = trust.copies.filter((copy) => checkTrust(copy, trust) === null);
  return {
    trust,
    current,
    earlier,
    scoreboard,
    agencies: [
      ...scoreboard.lists.flatMap(ofList),
      ...outside.flatMap((unplaced) => project(unplaced.agency, { placed: null, unplaced, list: null })),
    ],
    reporting: {
      sent: current.lists.reduce((sum, list) => sum + list.reporting, 0),
      expected: current.lists.reduce((sum, list) => sum + list.expected, 0),
    },
    directives: firstOfEach(documentsOfKind(published, 'directive')),
    figures: firstOfEach(documentsOfKind(published, 'figures')),
  };
}

function trendOf(agency: ScoredAgency, campaigns: readonly CampaignScores[]): AgencyProjection['trend'] {
  return followTrend(agency.lifecycle.agency.id, agency.peerGroup, campaigns);
}
