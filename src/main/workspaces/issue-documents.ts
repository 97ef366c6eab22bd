import type { DocumentDraft, LedgerEntry, WorkspaceRole } from '../../contract/workspace-shapes';
import type { DocumentKind } from '../../domain/documents/verified-document';
import type { Instant, NhipsoDocument } from '../../domain/documents/generated/documents';
import { ProblemError } from '../../domain/problem/problem';
import { signPackage } from '../packages/sign-document';
import { readEntries } from './ledger-documents';
import { valueOf, type OpenWorkspace } from './open-workspaces';

const kindsOfRole: Record<WorkspaceRole, readonly DocumentKind[]> = {
  agency: ['enrolment', 'submission', 'withdrawal', 'objection'],
  department: ['framework', 'campaign', 'directive', 'figures', 'decision', 'scoreboard'],
};

/** Signs and stores, all or none. @throws ProblemError: `key-missing` while the key is locked. */
export async function issueDocuments(
  workspace: OpenWorkspace,
  drafts: readonly DocumentDraft[],
  now: () => Instant,
): Promise<LedgerEntry[]> {
  const { record, ledger, key, rootKey } = workspace;
  if (key === null) throw new ProblemError({ code: 'key-missing', details: {} });
  const packages = drafts.map((draft) => {
    if (!kindsOfRole[record.role].includes(draft.kind)) {
      throw new ProblemError({ code: 'request-invalid', details: { kind: draft.kind } });
    }
    const document = {
      format: 'nhipso/1',
      kind: draft.kind,
      province: record.province,
      issuer: { role: record.role, id: record.issuer },
      createdAt: now(),
      previous: draft.previous,
      body: draft.body,
    } as NhipsoDocument;
    // Decisions count by the keys a campaign lists, everything else of the department by its root.
    return signPackage(document, draft.kind === 'decision' ? key : (rootKey ?? key));
  });
  const start = ledger.end();
  valueOf(await ledger.put(packages));
  return readEntries(ledger, start, packages.length);
}
