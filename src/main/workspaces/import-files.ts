import { createHash } from 'node:crypto';
import type { DocumentFacts, FileResult } from '../../contract/workspace-shapes';
import type { ReadPart } from '../../domain/documents/read-parts';
import type { VerifiedDocument } from '../../domain/documents/verified-document';
import { fail, type Problem } from '../../domain/problem/problem';
import { buildTrust, sampleProvince } from '../../domain/trust/build-trust';
import { checkTrust } from '../../domain/trust/check-trust';
import { nodeCrypto } from '../packages/node-crypto';
import { readFile } from '../packages/read-file';
import type { ChosenFile } from '../windows/file-dialogs';
import { readAllDocuments } from './ledger-documents';
import { valueOf, type OpenWorkspace } from './open-workspaces';

type Arrival = { readonly file: ChosenFile; readonly part: ReadPart };

/** Told apart by key as well: a stranger may sign a copy of a document. */
const identityOf = ({ id, publicKey }: VerifiedDocument): string => `${id} ${publicKey}`;

/**
 * Takes files in: what is whole and counts, or may count once a key is approved, goes to the ledger; the rest to
 * quarantine with its bytes. What was set aside for want of another document is tried again.
 */
export async function importFiles(
  workspace: OpenWorkspace,
  files: readonly ChosenFile[],
): Promise<FileResult[]> {
  const arrivals: Arrival[] = [];
  for (const file of files) {
    for (const part of await readFile(file.bytes)) arrivals.push({ file, part });
  }
  const known = await readAllDocuments(workspace.ledger);
  const judged = judge(workspace, known, arrivals);
  await store(workspace, judged);
  if (judged.some(({ outcome }) => outcome === 'accepted')) await retryQuarantine(workspace);
  return judged.map(resultOf);
}

type Judged = Arrival & {
  readonly outcome: FileResult['outcome'];
  readonly problem: Problem | null;
  readonly verified: VerifiedDocument | null;
};

/** The answer for each part depends on the set of documents, not on the order they came in. */
function judge(
  { record }: OpenWorkspace,
  known: readonly VerifiedDocument[],
  arrivals: readonly Arrival[],
): Judged[] {
  const isSample = record.province === sampleProvince;
  const whole = arrivals.flatMap(({ part }) => (part.outcome.ok ? [part.outcome.value] : []));
  const trust = buildTrust([...known, ...whole], {
    crypto: nodeCrypto,
    workspace: isSample ? 'sample' : 'real',
    ...(record.root === null ? {} : { root: record.root }),
  });
  const seen = new Set(known.map(identityOf));
  return arrivals.map((arrival): Judged => {
    if (!arrival.part.outcome.ok) {
      return { ...arrival, outcome: 'quarantined', problem: arrival.part.outcome.problem, verified: null };
    }
    const verified = arrival.part.outcome.value;
    if (seen.has(identityOf(verified))) return { ...arrival, outcome: 'known', problem: null, verified };
    const problem =
      provinceProblem(verified, record.province) ??
      (trust.ok ? checkTrust(verified, trust.value) : trust.problem);
    if (problem === null || problem.code === 'key-not-approved') {
      seen.add(identityOf(verified));
      return { ...arrival, outcome: problem === null ? 'accepted' : 'waiting', problem, verified };
    }
    return { ...arrival, outcome: 'quarantined', problem, verified };
  });
}

/** Asked first, because a workspace without a campaign yet has no trust that would say so. */
function provinceProblem({ document }: VerifiedDocument, own: string): Problem | null {
  if (document.province === own) return null;
  if (document.province === sampleProvince) return fail('sample-in-real-workspace').problem;
  if (own === sampleProvince)
    return fail('real-in-sample-workspace', { province: document.province }).problem;
  return fail('province-other', { province: document.province, expected: own }).problem;
}

async function store({ ledger, quarantine }: OpenWorkspace, judged: readonly Judged[]): Promise<void> {
  const packages = judged.flatMap(({ outcome, verified, part }) =>
    verified !== null && (outcome === 'accepted' || outcome === 'waiting')
      ? [{ bytes: part.bytes, verified }]
      : [],
  );
  if (packages.length > 0) valueOf(await ledger.put(packages));
  for (const { outcome, problem, file, part } of judged) {
    if (outcome !== 'quarantined' || problem === null) continue;
    valueOf(
      await quarantine.add({
        file: part.path === null ? file.name : `${file.name}/${part.path}`,
        bytes: part.bytes,
        problem,
      }),
    );
  }
}

/** Reasons that another document may take away. */
const curableCodes: ReadonlySet<Problem['code']> = new Set([
  'agency-unknown',
  'campaign-unknown',
  'framework-unknown',
  'issuer-unknown',
  'subject-unknown',
  'key-not-trusted',
]);

/** Takes out of quarantine what the ledger's documents now vouch for. */
export async function retryQuarantine(workspace: OpenWorkspace): Promise<void> {
  const { quarantine } = workspace;
  const arrivals: (Arrival & { quarantineId: string })[] = [];
  for (const entry of valueOf(await quarantine.list())) {
    if (!curableCodes.has(entry.code)) continue;
    const bytes = valueOf(await quarantine.read(entry.id));
    if (bytes === null) continue;
    const file = { name: entry.file, bytes };
    for (const part of await readFile(bytes)) arrivals.push({ file, part, quarantineId: entry.id });
  }
  if (arrivals.length === 0) return;
  const judged = judge(workspace, await readAllDocuments(workspace.ledger), arrivals);
  const cured = judged.filter(({ outcome }) => outcome !== 'quarantined');
  await store(workspace, cured);
  for (const arrival of cured) {
    const id = arrivals.find(({ part }) => part === arrival.part)?.quarantineId;
    if (id !== undefined) valueOf(await quarantine.remove(id));
  }
}

export function resultOf({ file, part, outcome, problem, verified }: Judged): FileResult {
  return {
    file: file.name,
    part: part.path,
    outcome,
    problem,
    document: verified === null ? null : factsOf(verified),
    sizeInBytes: part.bytes.length,
    sha256: createHash('sha256').update(part.bytes).digest('hex'),
  };
}

export function factsOf({ id, document }: VerifiedDocument): DocumentFacts {
  const { kind, issuer, createdAt, body } = document;
  return {
    id,
    kind,
    issuer: issuer.id,
    createdAt,
    campaign: 'campaign' in body ? body.campaign : null,
    revision: kind === 'submission' ? body.revision : null,
  };
}
