// Writes the scores of a campaign down as the deterministic result.
import type { CryptoPort } from '../documents/crypto-port';
import type {
  GroupMedian,
  NotRankedAgency,
  RankedList,
  ScoreboardBody,
} from '../documents/generated/documents';
import { divideHalfUp } from '../exact/divide-half-up';
import { formatHundredths } from '../exact/hundredths';
import { drawRanks } from '../ranking/draw-ranks';
import { leaveOneOut } from '../ranking/leave-one-out';
import { medianOf } from '../ranking/median';
import type { Trust } from '../trust/trust';
import type { CampaignScores, ScoredList } from './campaign-scores';
import { describeRanked, type ComparedScores } from './describe-ranked';
import { campaignsOfYear } from './compared-campaigns';
import { scoringMethod } from './scoring-method';
import { usedDocuments } from './used-documents';

const seedSize = 16;

/** `earlier`: the campaigns compared with, the latest first; the first gives progress, the first two give flags. */
export function assembleScoreboard(
  current: CampaignScores,
  earlier: readonly CampaignScores[],
  trust: Trust,
  crypto: Pick<CryptoPort, 'sha256'>,
): ScoreboardBody {
  const compared: ComparedScores = {
    current,
    earlier: earlier.slice(0, 2),
    ofYear: campaignsOfYear(current.chain, trust),
  };
  const seed = drawSeed(current, crypto);
  return {
    format: 'nhipso-result/1',
    campaign: current.id,
    framework: current.framework.id,
    period: current.campaign.period,
    mode: current.mode,
    method: scoringMethod,
    inputs: usedDocuments({
      trust,
      campaigns: [current.chain, ...compared.earlier.map((scores) => scores.chain), ...compared.ofYear],
      lifecycles: [current, ...compared.earlier].flatMap((scores) =>
        scores.agencies.map(({ lifecycle }) => lifecycle),
      ),
    }),
    lists: current.lists.map((list) => writeList(list, compared, seed)),
    notRanked: current.agencies.flatMap(({ lifecycle, peerGroup, notRanked }): NotRankedAgency[] =>
      notRanked === null
        ? []
        : [
            {
              agency: lifecycle.agency.id,
              peerGroup,
              reason: notRanked,
              submission: lifecycle.effective?.submission.id ?? null,
            },
          ],
    ),
  };
}

/** The first bytes of SHA-256 over both ids, so that nobody can choose the draws. */
function drawSeed({ framework, id }: CampaignScores, crypto: Pick<CryptoPort, 'sha256'>): Uint8Array {
  const hex = crypto.sha256(Uint8Array.from(framework.id + id, (character) => character.charCodeAt(0)));
  return Uint8Array.from({ length: seedSize }, (_, index) =>
    parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );
}

function writeList(list: ScoredList, compared: ComparedScores, seed: Uint8Array): RankedList {
  const { index } = compared.current;
  const scores = list.placed.map(({ score }) => score);
  const intervals = drawRanks({ framework: index, scores, seed, draws: scoringMethod.draws });
  const influential = leaveOneOut(index, scores);
  return {
    peerGroup: list.peerGroup,
    expected: list.expected,
    reporting: list.reporting,
    median: list.median === null ? null : formatHundredths(list.median),
    groupMedians: index.body.groups.map(({ code }): GroupMedian => {
      const median = groupMedian(list, code);
      return { group: code, percent: median === null ? null : formatHundredths(median) };
    }),
    agencies: list.placed.map((placed) =>
      describeRanked(
        placed,
        compared,
        intervals.get(placed.score.agency),
        influential.get(placed.score.agency) ?? null,
      ),
    ),
  };
}

const hundred = 10_000;

function groupMedian({ placed }: ScoredList, code: string): number | null {
  const percents = placed.flatMap(({ score }) => {
    const group = score.groups.find((entry) => entry.group === code);
    return group === undefined || group.applicable === 0
      ? []
      : [divideHalfUp(hundred, group.earned, group.applicable)];
  });
  return medianOf(percents);
}
