import type { LedgerEntry } from '../../contract/workspace-shapes';
import { readPackage } from '../../domain/documents/read-package';
import type { VerifiedDocument } from '../../domain/documents/verified-document';
import type { Ledger, StoredPackage } from '../ledger/ledger';
import { nodeCrypto } from '../packages/node-crypto';
import { valueOf } from './open-workspaces';

const pageSize = 1_000;

/** A stored package read again; the ledger guards its bytes, so a failure is damage and thrown. */
function toVerified({ bytes }: StoredPackage): VerifiedDocument {
  return valueOf(readPackage(bytes, nodeCrypto));
}

export async function readEntries(ledger: Ledger, from: number, limit: number): Promise<LedgerEntry[]> {
  return valueOf(await ledger.since(from, limit)).map((stored) => ({
    position: stored.position,
    id: stored.id,
    publicKey: stored.publicKey,
    recordedAt: stored.recordedAt,
    document: toVerified(stored).document,
  }));
}

export async function readAllDocuments(ledger: Ledger): Promise<VerifiedDocument[]> {
  const documents: VerifiedDocument[] = [];
  for (let from = 0; from < ledger.end(); from += pageSize) {
    documents.push(...valueOf(await ledger.since(from, pageSize)).map(toVerified));
  }
  return documents;
}
