// The sections of a scorecard that compare an agency with its list and with its own report.
import type { Code, RankedList } from '../documents/generated/documents';
import { divideHalfUp } from '../exact/divide-half-up';
import { formatHundredths } from '../exact/hundredths';
import type { FrameworkIndex } from '../framework/framework-index';
import { medianOf } from '../ranking/median';
import type { RawGap } from '../scorecard/build-gaps';
import type {
  ScorecardAdjustment,
  ScorecardGroup,
  ScorecardStrength,
  ScoredOutcome,
} from '../scorecard/scorecard-model';
import { inputFields } from '../framework/indicator-inputs';
import { findGains } from '../scoring/find-gains';
import type { AgencyScore } from '../scoring/score-agency';
import type { ScoredAgency } from './campaign-scores';
import { medianValue, valueNeeded, valueNow } from './scorecard-values';

const shownOfEach = 3;
const whole = 10_000;

export function scorecardGroups(
  index: FrameworkIndex,
  score: AgencyScore,
  list: RankedList | null,
): ScorecardGroup[] {
  return score.groups.map(({ group, earned, applicable }) => ({
    code: group,
    shortName: index.body.groups.find(({ code }) => code === group)?.shortName ?? { vi: group, en: group },
    earned: formatHundredths(earned),
    applicable: formatHundredths(applicable),
    percent: applicable === 0 ? null : formatHundredths(divideHalfUp(whole, earned, applicable)),
    medianPercent: list?.groupMedians.find((median) => median.group === group)?.percent ?? null,
  }));
}

/** Where the agency is furthest above the middle of its list, in points; fewer than three when fewer exist. */
export function scorecardStrengths(
  index: FrameworkIndex,
  score: AgencyScore,
  peers: readonly AgencyScore[],
): ScorecardStrength[] {
  const ahead = score.indicators.flatMap(({ code, status, points }, position) => {
    if (status !== 'scored' || points === null) return [];
    const median = medianOf(peers.flatMap((peer) => peer.indicators[position]?.points ?? []));
    return median === null || points <= median ? [] : [{ code, lead: points - median }];
  });
  ahead.sort((left, right) => right.lead - left.lead);
  return ahead.slice(0, shownOfEach).map(({ code }) => ({
    code,
    shortName: shortNameOf(index, code),
    own: valueNow(index, score, code),
    median: medianValue(index, peers, code),
  }));
}

/** The largest gains; what the agency asked to be left out of is not offered as a task. */
export function scorecardGaps(index: FrameworkIndex, score: AgencyScore): RawGap[] {
  const requested = new Set(
    score.indicators.flatMap(({ code, status }) => (status === 'requested-na' ? [code] : [])),
  );
  const gains = findGains(index, score).filter(({ code }) => !requested.has(code));
  return gains.slice(0, shownOfEach).map((gain) => ({
    code: gain.code,
    shortName: shortNameOf(index, gain.code),
    now: valueNow(index, score, gain.code),
    needed: valueNeeded(gain, index),
    rawGain: formatHundredths(gain.rawPoints),
  }));
}

/** Every indicator that earned something else after the review, with the reviewer's reason. */
export function scorecardAdjustments(
  index: FrameworkIndex,
  { self, verified, lifecycle }: ScoredAgency,
): ScorecardAdjustment[] {
  const decided = lifecycle.effective?.deciding?.document.body;
  if (self === null || verified === null || decided === undefined) return [];
  const reasons = new Map(decided.adjustments.map(({ field, reason }) => [field, reason]));
  const rulings = new Map(decided.notApplicable.map(({ indicator, reason }) => [indicator, reason]));
  return verified.indicators.flatMap(({ code, points, status }, position): ScorecardAdjustment[] => {
    const own = self.indicators[position];
    if (own === undefined || (own.points === points && own.status === status)) return [];
    const scoring = index.indicators.get(code)?.scoring;
    const fields = scoring === undefined ? [] : inputFields(scoring);
    return [
      {
        code,
        shortName: shortNameOf(index, code),
        self: own.points === null ? null : formatHundredths(own.points),
        verified: points === null ? null : formatHundredths(points),
        reason: rulings.get(code) ?? fields.flatMap((field) => reasons.get(field) ?? [])[0] ?? '',
      },
    ];
  });
}

/** Out of the base for another cause than the agency's kind, which is the same for all its peers. */
export function leftOut(score: AgencyScore, { lifecycle }: ScoredAgency): ScoredOutcome['notApplicable'] {
  const rulings = lifecycle.effective?.deciding?.document.body.notApplicable ?? [];
  return score.indicators
    .filter(({ cause }) => cause !== null && cause !== 'kind')
    .map(({ code, cause }) => ({
      code,
      reason:
        cause === 'granted' ? (rulings.find(({ indicator }) => indicator === code)?.reason ?? null) : null,
    }));
}

function shortNameOf(index: FrameworkIndex, code: Code): ScorecardStrength['shortName'] {
  return index.indicators.get(code)?.shortName ?? { vi: code, en: code };
}
