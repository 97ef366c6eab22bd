import { realpath } from 'node:fs/promises';
import type { DocumentId, PublicKey } from '../../domain/documents/generated/documents';
import type { VerifiedDocument } from '../../domain/documents/verified-document';
import type { Outcome, Problem } from '../../domain/problem/problem';
import { buildTrust } from '../../domain/trust/build-trust';
import { checkTrust } from '../../domain/trust/check-trust';
import type { Trust } from '../../domain/trust/trust';
import type { CommandIo } from '../command-line/command';
import { nodeCrypto } from '../packages/node-crypto';
import { UsageError } from './read-arguments';
import { readPackageFolder } from './read-package-folder';

export type TrustFolder = {
  readonly check: (verified: VerifiedDocument) => Problem | null;
  /** Tells whether a document stands in another plain file of the folder, or came in a file asked about before. */
  readonly knownElsewhere: (file: string) => Promise<(id: DocumentId) => boolean>;
};

/** @throws UsageError when the folder cannot say whom to trust. */
export async function openTrustFolder(folder: string, io: CommandIo): Promise<TrustFolder> {
  const { files, documents } = await readPackageFolder(folder, io);
  const trust = trustOrRefuse(buildTrust(documents, { crypto: nodeCrypto }), folder);
  const [root] = [...trust.rootKeys];
  if (root === undefined) throw new UsageError(`no campaign to trust in ${folder}`);
  const places = new Map<DocumentId, Set<string>>();
  const note = (id: DocumentId, place: string): void =>
    void places.set(id, (places.get(id) ?? new Set()).add(place));
  for (const { path, parts } of files) {
    const only = parts.length === 1 ? parts[0] : undefined;
    if (only?.path === null && only.outcome.ok) note(only.outcome.value.id, await realpath(path));
  }
  return {
    check: (verified) => checkUnder(verified, trust, documents, root),
    async knownElsewhere(file) {
      const own = await realpath(file).catch(() => file);
      return (id) => {
        const known = [...(places.get(id) ?? [])].some((place) => place !== own);
        note(id, own);
        return known;
      };
    },
  };
}

/** A campaign may bring the old root's word for a new one, so it is judged with itself among the documents. */
function checkUnder(
  verified: VerifiedDocument,
  trust: Trust,
  documents: readonly VerifiedDocument[],
  root: PublicKey,
): Problem | null {
  if (verified.document.kind !== 'campaign') return checkTrust(verified, trust);
  const widened = buildTrust([...documents, verified], { crypto: nodeCrypto, root });
  return widened.ok ? checkTrust(verified, widened.value) : widened.problem;
}

function trustOrRefuse(built: Outcome<Trust>, folder: string): Trust {
  if (built.ok) return built.value;
  throw new UsageError(`${built.problem.code}: several unrelated keys signed campaigns in ${folder}`);
}
