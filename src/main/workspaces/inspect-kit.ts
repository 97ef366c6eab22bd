import { randomUUID } from 'node:crypto';
import type { FileResult, KitSummary } from '../../contract/workspace-shapes';
import type { CampaignDocument } from '../../domain/documents/generated/documents';
import type { ReadPart } from '../../domain/documents/read-parts';
import type { VerifiedDocument } from '../../domain/documents/verified-document';
import { fail, ProblemError, type Problem } from '../../domain/problem/problem';
import { buildTrust, sampleProvince } from '../../domain/trust/build-trust';
import { checkTrust } from '../../domain/trust/check-trust';
import type { Trust } from '../../domain/trust/trust';
import { fingerprint } from '../keys/fingerprint';
import { nodeCrypto } from '../packages/node-crypto';
import { readFile } from '../packages/read-file';
import type { ChosenFile } from '../windows/file-dialogs';
import { resultOf } from './import-files';

/** A kit that was read and checked but belongs to no workspace yet. */
export type HeldKit = {
  readonly summary: KitSummary;
  readonly packages: readonly { readonly bytes: Uint8Array; readonly verified: VerifiedDocument }[];
};

/**
 * The key that signed the kit's campaigns is taken as root until the user compared its fingerprint. A kit of the sample
 * starts no workspace: the sample has its own.
 */
export async function inspectKit(files: readonly ChosenFile[]): Promise<HeldKit> {
  const arrivals: { file: ChosenFile; part: ReadPart }[] = [];
  for (const file of files) {
    for (const part of await readFile(file.bytes)) arrivals.push({ file, part });
  }
  const whole = arrivals.flatMap(({ part }) => (part.outcome.ok ? [part.outcome.value] : []));
  const trust = buildTrust(whole, { crypto: nodeCrypto });
  if (!trust.ok) throw new ProblemError(trust.problem);
  const results: FileResult[] = [];
  const packages: { bytes: Uint8Array; verified: VerifiedDocument }[] = [];
  for (const { file, part } of arrivals) {
    const problem = part.outcome.ok ? kitProblem(part.outcome.value, trust.value) : part.outcome.problem;
    const verified = part.outcome.ok ? part.outcome.value : null;
    results.push(
      resultOf({ file, part, outcome: problem === null ? 'accepted' : 'quarantined', problem, verified }),
    );
    if (problem === null && verified !== null) packages.push({ bytes: part.bytes, verified });
  }
  return {
    packages,
    summary: summariseKit(
      packages.map(({ verified }) => verified),
      results,
    ),
  };
}

function kitProblem(verified: VerifiedDocument, trust: Trust): Problem | null {
  if (verified.document.province === sampleProvince) return fail('sample-in-real-workspace').problem;
  return checkTrust(verified, trust);
}

function summariseKit(documents: readonly VerifiedDocument[], results: FileResult[]): KitSummary {
  const campaigns = documents
    .filter(
      (verified): verified is VerifiedDocument<CampaignDocument> => verified.document.kind === 'campaign',
    )
    .sort((left, right) => (left.document.body.to < right.document.body.to ? -1 : 1));
  const newest = campaigns.at(-1);
  const root = newest?.publicKey ?? '';
  return {
    token: randomUUID(),
    province: newest?.document.province ?? '',
    provinceName: newest?.document.body.provinceName ?? { vi: '', en: '' },
    department: newest?.document.issuer.id ?? '',
    root,
    rootFingerprint: root === '' ? '' : fingerprint(root),
    campaigns: campaigns.map(({ id, document: { body } }) => ({
      id,
      title: body.title,
      period: body.period,
      from: body.from,
      to: body.to,
      dueOn: body.dueOn,
    })),
    frameworks: documents.flatMap(({ document }) =>
      document.kind === 'framework' ? [document.body.title] : [],
    ),
    agencies: newest?.document.body.agencies ?? [],
    documents: documents.length,
    results,
  };
}
