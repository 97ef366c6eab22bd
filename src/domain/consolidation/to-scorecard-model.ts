// Fills the printed page of one agency from the projection of its province.
import { formatHundredths } from '../exact/hundredths';
import { bandsFromTop } from '../framework/find-band';
import { lastDayOnTime } from '../lifecycle/lateness';
import { buildGaps } from '../scorecard/build-gaps';
import type {
  NotRankedOutcome,
  RankStanding,
  ScorecardIssuer,
  ScorecardModel,
  ScoredOutcome,
  TrendPeriod,
} from '../scorecard/scorecard-model';
import { sampleProvince } from '../trust/build-trust';
import { dueDayOf } from '../trust/check-withdrawal';
import { intervalSharePercent, scoringMethod } from './scoring-method';
import type { AgencyProjection, ProvinceProjection } from './province-projection';
import {
  leftOut,
  scorecardAdjustments,
  scorecardGaps,
  scorecardGroups,
  scorecardStrengths,
} from './scorecard-parts';

export type ScorecardOptions = {
  readonly printedAt: string;
  /** SHA-256 of the result's bytes. */
  readonly resultHash: string | null;
  /** Parts of the title block that documents do not hold, in words of the reader. */
  readonly issuer?: Partial<ScorecardIssuer>;
};

export function toScorecardModel(
  province: ProvinceProjection,
  agency: AgencyProjection,
  options: ScorecardOptions,
): ScorecardModel {
  const { campaign, index } = province.current;
  const { list } = agency;
  return {
    agency: { id: agency.id, name: agency.lifecycle.agency.name },
    issuer: { ...issuerOf(province), ...options.issuer },
    period: campaign.period,
    peerGroupName: index.body.peerGroups.find(({ id }) => id === agency.peerGroup)?.name ?? null,
    reporting: {
      peers: list === null ? null : { sent: list.reporting, expected: list.expected },
      province: province.reporting,
    },
    framework: { title: index.body.title, version: index.body.version },
    bands: bandsFromTop(index.body),
    trend: agency.trend.map(trendPeriod),
    outcome: scoredOutcome(province, agency, options) ?? notRankedOutcome(province, agency, options),
    isSample: province.trust.province === sampleProvince,
    printedAt: options.printedAt,
  };
}

/** The department as the campaign names it, under the body it belongs to. */
function issuerOf({ current: { chain, campaign } }: ProvinceProjection): ScorecardIssuer {
  const id = chain.inForce?.document.issuer.id ?? '';
  const department = chain.expected.get(id);
  const parent = chain.expected.get(department?.parent ?? '');
  return {
    parentBody: parent?.name ?? null,
    body: department?.name ?? campaign.provinceName,
    symbol: id,
    place: campaign.provinceName,
    signerTitle: { vi: '', en: '' },
  };
}

function trendPeriod({
  period,
  score,
  median,
  rank,
  ranked,
  isOtherFramework,
}: AgencyProjection['trend'][number]): TrendPeriod {
  return {
    period,
    score: score === null ? null : formatHundredths(score),
    median: median === null ? null : formatHundredths(median),
    rank,
    ranked,
    frameworkChanged: isOtherFramework,
  };
}

function scoredOutcome(
  { current }: ProvinceProjection,
  agency: AgencyProjection,
  { resultHash }: ScorecardOptions,
): ScoredOutcome | null {
  const { placed, counted: score, list, lifecycle } = agency;
  if (placed === null || score === null || list === null || lifecycle.effective === null) return null;
  const { index } = current;
  const peers = current.lists.find(({ peerGroup }) => peerGroup === agency.peerGroup)?.placed ?? [];
  const { underWay, onSchedule, disbursed, planned } = placed.projects;
  const count = (kind: string): number => placed.flags.filter((flag) => flag.kind === kind).length;
  return {
    kind: 'scored',
    basis: placed.basis,
    total: placed.score,
    band: placed.band,
    standing: standingOf(agency, placed, list),
    progress: placed.progress,
    median: list.median,
    coverage: placed.coverage,
    lowCoverage: placed.lowCoverage,
    earned: placed.earned,
    applicable: placed.applicable,
    deducted: placed.deducted,
    selfTotal: placed.selfScore,
    verifiedTotal: placed.verifiedScore,
    groups: scorecardGroups(index, score, list),
    strengths: scorecardStrengths(
      index,
      score,
      peers.map((peer) => peer.score),
    ),
    ...buildGaps(scorecardGaps(index, score), placed.applicable),
    projects: { underWay, onSchedule, late: underWay - onSchedule, disbursed, planned },
    hires: {
      ...placed.hiring,
      isAdvertised: lifecycle.effective.submission.document.body.hires.rows.some(
        ({ stage }) => stage === 'advertised',
      ),
    },
    adjustments: scorecardAdjustments(index, agency),
    notApplicable: leftOut(score, agency),
    lateness: placed.lateness,
    flags: {
      staleProjects: count('project-stale'),
      unchangedLevels: count('level-never-changes'),
      withoutEvidence: count('no-evidence'),
    },
    submission: { documentId: placed.submission, revision: placed.revision },
    resultHash,
  };
}

function standingOf(
  { trend }: AgencyProjection,
  placed: NonNullable<AgencyProjection['placed']>,
  list: NonNullable<AgencyProjection['list']>,
): RankStanding {
  const previousRank = placed.progress?.previousRank ?? null;
  const tied = new Set(placed.tiedWith);
  return {
    rank: placed.rank,
    ranked: list.agencies.length,
    isShared: list.agencies.filter(({ rank }) => rank === placed.rank).length > 1,
    previous: previousRank === null ? null : { rank: previousRank, ranked: trend.at(-2)?.ranked ?? null },
    interval: { ...placed.interval, draws: scoringMethod.draws, sharePercent: intervalSharePercent },
    tiedRanks: list.agencies.filter(({ agency }) => tied.has(agency)).map(({ rank }) => rank),
  };
}

function notRankedOutcome(
  { current: { campaign } }: ProvinceProjection,
  { lifecycle, unplaced }: AgencyProjection,
  { resultHash }: ScorecardOptions,
): NotRankedOutcome {
  const { agency, effective } = lifecycle;
  return {
    kind: 'not-ranked',
    reason: unplaced?.reason ?? 'missing',
    cutOffOn: campaign.cutOffOn,
    dueOn: dueDayOf(agency, campaign),
    graceUntil: campaign.graceDays === 0 ? null : lastDayOnTime(agency, campaign),
    receivedOn: effective?.receivedOn ?? null,
    submission:
      effective === null ? null : { documentId: effective.submission.id, revision: effective.number },
    resultHash,
  };
}
