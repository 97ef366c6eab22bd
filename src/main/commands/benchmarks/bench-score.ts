import type { CampaignDocument, SubmissionDocument } from '../../../domain/documents/generated/documents';
import type { DerivationContext } from '../../../domain/derivation/derivation-context';
import { indexFramework, type FrameworkIndex } from '../../../domain/framework/framework-index';
import { rankScores } from '../../../domain/ranking/rank-scores';
import { noRulings, scoreAgency, type AgencyScore } from '../../../domain/scoring/score-agency';
import { benchmarkProvince, type BenchmarkProvince } from './benchmark-province';
import { bestOfRounds, type BenchmarkResult } from './benchmark-result';
import { plainFloatScorer } from './plain-float-score';

const rounds = 5;
const reach = 4;

/** Exact scores that can be explained, ranked in their lists, against floats that cannot. */
export async function benchScore(count: number, tell: (line: string) => void): Promise<BenchmarkResult> {
  tell(`making ${count} submissions`);
  const { index, contexts } = readProvince(benchmarkProvince(count));
  const times = await bestOfRounds(
    rounds,
    () => Promise.resolve(void rankExactly(index, contexts)),
    () => Promise.resolve(void rankInFloats(index, contexts)),
  );
  return {
    name: 'score',
    work: `exact points of ${index.body.indicators.length} indicators with their fields, ranked in their lists`,
    reference: 'the same derivations and formulas in plain floats, sorted; only the total is kept',
    count,
    ...times,
    reach,
    notes: [
      'both sides derive the fields from the registers; explanations are made on demand and cost nothing here',
    ],
  };
}

type Ground = { readonly index: FrameworkIndex; readonly contexts: readonly DerivationContext[] };

function readProvince({ ground, submissions }: BenchmarkProvince): Ground {
  const [framework, campaign] = ground.map(({ verified }) => verified.document);
  if (framework?.kind !== 'framework' || campaign?.kind !== 'campaign')
    throw new RangeError('The benchmark has its ground first.');
  const reports = new Map(
    submissions.map(({ verified }) => [verified.document.issuer.id, verified.document as SubmissionDocument]),
  );
  return { index: indexFramework(framework.body), contexts: contextsOf(campaign, reports) };
}

function contextsOf(
  { body }: CampaignDocument,
  reports: ReadonlyMap<string, SubmissionDocument>,
): DerivationContext[] {
  return body.agencies.flatMap((agency) => {
    const submission = reports.get(agency.id)?.body;
    return submission === undefined
      ? []
      : [{ campaign: body, agency, submission, lateness: { workingDays: 0 } }];
  });
}

function rankExactly(framework: FrameworkIndex, contexts: readonly DerivationContext[]): number {
  const lists = new Map<string, AgencyScore[]>();
  for (const context of contexts) {
    const score = scoreAgency({ ...context, framework, adjustments: [] }, noRulings);
    if (score === null) continue;
    addTo(lists, framework.peerGroupOfKind.get(score.kind) ?? '', score);
  }
  return [...lists.values()].reduce((sum, scores) => sum + rankScores(scores).length, 0);
}

function rankInFloats(
  { body, peerGroupOfKind }: FrameworkIndex,
  contexts: readonly DerivationContext[],
): number {
  const scoreOf = plainFloatScorer(body);
  const lists = new Map<string, { agency: string; total: number }[]>();
  for (const context of contexts) {
    const total = scoreOf(context);
    addTo(lists, peerGroupOfKind.get(context.agency.kind) ?? '', { agency: context.agency.id, total });
  }
  return [...lists.values()].reduce(
    (sum, scores) => sum + scores.sort((left, right) => right.total - left.total).length,
    0,
  );
}

function addTo<T>(lists: Map<string, T[]>, name: string, entry: T): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [entry]);
  else list.push(entry);
}
