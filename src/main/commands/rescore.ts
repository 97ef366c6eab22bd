import { consolidate } from '../../domain/consolidation/consolidate';
import type { DocumentId, PublicKey, ScoreboardBody } from '../../domain/documents/generated/documents';
import type { VerifiedDocument } from '../../domain/documents/verified-document';
import type { Trust } from '../../domain/trust/trust';
import { exitCodes, type CommandIo } from '../command-line/command';
import { nodeCrypto } from '../packages/node-crypto';
import { findDifferences } from './find-differences';
import { readArguments, requireOption } from './read-arguments';
import { readPackageFolder, wholeDocuments, type FolderFile } from './read-package-folder';
import { readScoreboard, type GivenScoreboard } from './read-scoreboard';
import { runWithUsage } from './run-with-usage';

const usage = 'rescore --scoreboard FILE --in DIR';
const kinds = { scoreboard: 'value', in: 'value' } as const;
const listedDifferences = 50;

/** Computes a scoreboard again from the documents it names and tells, as one JSON object, whether it comes out the same. */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return runWithUsage(io, usage, async () => {
    const { options } = readArguments(args, kinds);
    const given = await readScoreboard(requireOption(options.scoreboard, 'scoreboard'));
    const { files, documents } = await readPackageFolder(requireOption(options.in, 'in'), io);
    const named = new Set(given.body.inputs);
    const used = documents.filter(({ id }) => named.has(id));
    const present = new Set(used.map(({ id }) => id));
    const missing = given.body.inputs.filter((id) => !present.has(id));
    const again = recompute(given, used);
    const differences =
      again === null ? ['/campaign'] : findDifferences(given.body, again.scoreboard, listedDifferences);
    const isEqual = differences.length === 0;
    const passedOver = again === null ? [] : notCounted(given.body, again.root, documents, files);
    const report = {
      equal: isEqual,
      signer: signerOf(given, again),
      campaign: given.body.campaign,
      mode: given.body.mode,
      missing,
      differences,
      notCounted: passedOver,
    };
    io.out(`${JSON.stringify(report, null, 2)}\n`);
    io.err(
      isEqual
        ? 'The scoreboard comes out the same, byte for byte.\n'
        : 'The scoreboard does not come out the same.\n',
    );
    return isEqual ? exitCodes.done : exitCodes.refused;
  });
}

type Recomputed = { readonly scoreboard: ScoreboardBody; readonly root: PublicKey; readonly trust: Trust };

/** Whether the department's root signed it; null for a bare result file. Equal figures are one answer, whose another. */
function signerOf({ publicKey }: GivenScoreboard, again: Recomputed | null): 'root' | 'other' | null {
  if (publicKey === null) return null;
  return again?.trust.rootKeys.has(publicKey) === true ? 'root' : 'other';
}

/** A copy of the campaign may be signed by a stranger too; the copy under which the result comes out is the one meant. */
function recompute(
  { body, publicKey }: GivenScoreboard,
  used: readonly VerifiedDocument[],
): Recomputed | null {
  const signers = used.filter(({ id }) => id === body.campaign).map((copy) => copy.publicKey);
  const roots = [...new Set([...signers.filter((key) => key === publicKey), ...signers.sort()])];
  const found = roots.flatMap((root) => {
    const result = consolidate(used, { period: body.period, mode: body.mode, crypto: nodeCrypto, root });
    return result.ok
      ? [{ scoreboard: result.value.scoreboard, root, trust: result.value.province.trust }]
      : [];
  });
  return (
    found.find(({ scoreboard }) => findDifferences(body, scoreboard, 1).length === 0) ?? found[0] ?? null
  );
}

type PassedOver = {
  readonly id: DocumentId;
  readonly kind: string;
  readonly issuer: string;
  readonly file: string;
};

/** What the rules count today and the scoreboard did not: documents that came later, or were left out. */
function notCounted(
  body: ScoreboardBody,
  root: PublicKey,
  documents: readonly VerifiedDocument[],
  files: readonly FolderFile[],
): PassedOver[] {
  const today = consolidate(documents, { period: body.period, mode: body.mode, crypto: nodeCrypto, root });
  if (!today.ok) return [];
  const named = new Set(body.inputs);
  const places = new Map(
    files.flatMap((file) => wholeDocuments(file).map((document) => [document.id, { document, file }])),
  );
  return today.value.scoreboard.inputs.flatMap((id) => {
    const place = places.get(id);
    if (named.has(id) || place === undefined) return [];
    const { kind, issuer } = place.document.document;
    return [{ id, kind, issuer: issuer.id, file: place.file.name }];
  });
}
