// What the result says about one ranked agency.
import type {
  InfluentialIndicator,
  Lateness,
  RankedAgency,
  ScoreProgress,
} from '../documents/generated/documents';
import { formatHundredths } from '../exact/hundredths';
import { compareProgress } from '../ranking/compare-progress';
import type { AgencyScore } from '../scoring/score-agency';
import type { CampaignChain } from '../trust/trust';
import type { CampaignScores, PlacedAgency, ScoredAgency } from './campaign-scores';
import { findFlags, type ReportHistory } from './find-flags';
import { hiringProgress } from './hiring-progress';
import { projectsProgress } from './projects-progress';

export type ComparedScores = {
  readonly current: CampaignScores;
  /** Latest first; at most two. */
  readonly earlier: readonly CampaignScores[];
  /** This campaign and those before it in the same year. */
  readonly ofYear: readonly CampaignChain[];
};

export type DrawnInterval = {
  readonly from: number;
  readonly to: number;
  readonly tiedWith: readonly string[];
};

export function describeRanked(
  { agency, score, rank }: PlacedAgency,
  compared: ComparedScores,
  drawn: DrawnInterval | undefined,
  mostInfluential: InfluentialIndicator | null,
): RankedAgency {
  const { current } = compared;
  const { lifecycle } = agency;
  const { effective } = lifecycle;
  if (effective === null) throw new RangeError('A ranked agency has an effective revision.');
  const report = effective.submission.document.body;
  const self = agency.self ?? score;
  return {
    agency: score.agency,
    rank,
    score: formatHundredths(score.total),
    band: score.band,
    basis: agency.basis,
    state: effective.state,
    submission: effective.submission.id,
    revision: effective.number,
    selfScore: formatHundredths(self.total),
    verifiedScore: agency.verified === null ? null : formatHundredths(agency.verified.total),
    earned: formatHundredths(score.earned),
    applicable: formatHundredths(score.applicable),
    deducted: formatHundredths(score.deducted),
    coverage: formatHundredths(score.coverage),
    lowCoverage: score.coverage < current.index.body.minimumCoverage * 100,
    adjusted: adjustedFields(agency),
    lateness: writeLateness(lifecycle.lateness),
    interval: { from: drawn?.from ?? rank, to: drawn?.to ?? rank },
    tiedWith: [...(drawn?.tiedWith ?? [])],
    mostInfluential,
    groups: score.groups.map(({ group, earned, applicable }) => ({
      group,
      earned: formatHundredths(earned),
      applicable: formatHundredths(applicable),
    })),
    indicators: writeIndicators(score, self),
    progress: progressOf(score, compared),
    projects: projectsProgress(report, current.campaign),
    hiring: hiringProgress(report, current.campaign.to, hiringTargets(score.agency, compared)),
    flags: findFlags(reportHistory(score.agency, compared), current.index.body),
  };
}

function adjustedFields({ basis, lifecycle }: ScoredAgency): string[] {
  if (basis !== 'verified') return [];
  const adjustments = lifecycle.effective?.deciding?.document.body.adjustments ?? [];
  return [...new Set(adjustments.map(({ field }) => field))].sort();
}

/** An agency with an effective revision always has sent something. */
function writeLateness(lateness: Lateness | null): Lateness {
  return lateness ?? { status: 'on-time', workingDays: 0, source: 'declared' };
}

function writeIndicators(score: AgencyScore, self: AgencyScore): RankedAgency['indicators'] {
  const own = new Map(self.indicators.map((result) => [result.code, result.points]));
  return score.indicators.map(({ code, status, points, maximum }) => ({
    indicator: code,
    status,
    points: points === null ? null : formatHundredths(points),
    selfPoints: formatOrNull(own.get(code)),
    maximum: formatHundredths(maximum),
  }));
}

function formatOrNull(points: number | null | undefined): string | null {
  return points === null || points === undefined ? null : formatHundredths(points);
}

/** Null in a first campaign, and when the agency had no score then. */
function progressOf(score: AgencyScore, { current, earlier }: ComparedScores): ScoreProgress | null {
  const [previous] = earlier;
  const before = previous?.byId.get(score.agency)?.counted ?? null;
  if (previous === undefined || before === null) return null;
  const progress = compareProgress(
    { framework: previous.index, score: before },
    { framework: current.index, score },
  );
  if (progress === null) return null;
  return {
    before: formatHundredths(progress.before),
    after: formatHundredths(progress.after),
    change: formatHundredths(progress.change),
    comparablePoints: formatHundredths(progress.comparablePoints),
    previousRank: previous.places.get(score.agency)?.rank ?? null,
  };
}

function hiringTargets(agency: string, { ofYear }: ComparedScores): number[] {
  return ofYear.map((chain) => chain.expected.get(agency)?.highSkillTarget ?? 0);
}

function reportHistory(agency: string, { current, earlier }: ComparedScores): ReportHistory {
  return [current, ...earlier].map(
    ({ byId }) => byId.get(agency)?.lifecycle.effective?.submission.document.body ?? null,
  );
}
