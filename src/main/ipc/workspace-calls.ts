import { writeFileAtomically } from '../files/write-file-atomically';
import type { BuiltInCalls, WorkspaceCalls } from '../../contract/workspace-calls';
import type { DesktopHandlers } from '../../contract/desktop-calls';
import type { FileSource } from '../../contract/workspace-shapes';
import type { Instant } from '../../domain/documents/generated/documents';
import { bundleBytes } from '../../domain/documents/write-bundle';
import { dayOfInstant } from '../../domain/lifecycle/working-days';
import { ProblemError } from '../../domain/problem/problem';
import { renderRecoverySheet } from '../../paper/render-recovery-sheet';
import { recoverySheet } from '../keys/recovery-sheet';
import { printPdf } from '../print/print-pdf';
import { printScorecards } from '../print/print-scorecards';
import type { ChosenFile, FileDialogs } from '../windows/file-dialogs';
import { builtInFramework, builtInRegistry } from '../workspaces/built-in-data';
import { createAgencyWorkspace, createDepartmentWorkspace } from '../workspaces/create-workspace';
import { importFiles, retryQuarantine } from '../workspaces/import-files';
import { inspectKit, type HeldKit } from '../workspaces/inspect-kit';
import { issueDocuments } from '../workspaces/issue-documents';
import { readKey, readLockedKey } from '../workspaces/key-files';
import { readEntries } from '../workspaces/ledger-documents';
import { valueOf, type Workspaces } from '../workspaces/open-workspaces';
import { openSampleWorkspace } from '../workspaces/open-sample';
import { clockOffsetInMs, nowIn } from '../workspaces/workspace-clock';
import { summarise } from '../workspaces/workspace-record';

type WorkspaceCallPorts = {
  readonly workspaces: Workspaces;
  /** Folder of all workspaces, outside Chromium's profile. */
  readonly base: string;
  readonly now: () => Instant;
  readonly dialogs: FileDialogs;
  /** Files the user opened from the system's file manager, once; null when none wait. */
  readonly takeHandedOver: () => Promise<ChosenFile[] | null>;
};

export function workspaceHandlers({
  workspaces,
  base,
  now,
  dialogs,
  takeHandedOver,
}: WorkspaceCallPorts): Pick<DesktopHandlers, keyof WorkspaceCalls | keyof BuiltInCalls> {
  const ground = { workspaces, base, now };
  let heldKit: HeldKit | null = null;

  const filesOf = (source: FileSource): Promise<ChosenFile[] | null> => {
    if (source.from === 'drop') return Promise.resolve(source.files);
    return source.from === 'dialog' ? dialogs.chooseFiles() : takeHandedOver();
  };

  const saveAs = async (
    suggestedName: string,
    bytes: () => Promise<Uint8Array>,
  ): Promise<{ savedAs: string | null }> => {
    const place = await dialogs.choosePlace(suggestedName);
    if (place === null) return { savedAs: null };
    valueOf(await writeFileAtomically(place, await bytes()));
    return { savedAs: place };
  };

  return {
    listWorkspaces: async () => ({ workspaces: (await workspaces.list()).map(summarise) }),
    async inspectKit({ source }) {
      const files = await filesOf(source);
      if (files === null) return { kit: null };
      heldKit = await inspectKit(files);
      return { kit: heldKit.summary };
    },
    async createAgencyWorkspace(request) {
      if (heldKit?.summary.token !== request.kit)
        throw new ProblemError({ code: 'request-invalid', details: { kit: request.kit } });
      const { workspace, enrolment } = await createAgencyWorkspace(ground, heldKit, request);
      heldKit = null;
      return { workspace: summarise(workspace.record), enrolment };
    },
    async createDepartmentWorkspace(request) {
      return { workspace: summarise((await createDepartmentWorkspace(ground, request)).record) };
    },
    openSample: async ({ role }) => ({
      workspace: summarise(await openSampleWorkspace(workspaces, role, now)),
    }),
    async openWorkspace({ workspace: id }) {
      const workspace = await workspaces.get(id);
      const isFirstOpening = !workspace.record.wasOpened;
      if (isFirstOpening) await workspaces.update(workspace, { ...workspace.record, wasOpened: true });
      return {
        workspace: summarise(workspace.record),
        journalEnd: workspace.journal.end(),
        ledgerEnd: workspace.ledger.end(),
        isFirstOpening,
        clockOffsetInMs: clockOffsetInMs(workspace.record),
        notices: [...workspace.notices],
      };
    },
    async readJournal({ workspace: id, from, limit }) {
      return { entries: valueOf(await (await workspaces.get(id)).journal.read(from, limit)) };
    },
    async readLedger({ workspace: id, from, limit }) {
      return { entries: await readEntries((await workspaces.get(id)).ledger, from, limit) };
    },
    async appendChanges({ workspace: id, changes }) {
      return valueOf(await (await workspaces.get(id)).journal.append(changes));
    },
    async keyState({ workspace: id }) {
      const workspace = await workspaces.get(id);
      const { role, sampleSeed } = workspace.record;
      // The sample's keys follow from its seed and lie in no file: opened from the list, they are not made yet.
      if (workspace.key === null && sampleSeed !== null) await openSampleWorkspace(workspaces, role, now);
      return { unlocked: workspace.key !== null };
    },
    async unlockKey({ workspace: id, passphrase }) {
      const workspace = await workspaces.get(id);
      workspace.key = await readKey(workspace.folders.keys, passphrase);
      return { unlocked: true };
    },
    async issueDocuments({ workspace: id, drafts }) {
      const workspace = await workspaces.get(id);
      const start = workspace.ledger.end();
      await issueDocuments(workspace, drafts, () => nowIn(workspace.record));
      // A campaign may be what files set aside earlier were waiting for.
      if (drafts.some(({ kind }) => kind === 'campaign')) await retryQuarantine(workspace);
      return { entries: await readEntries(workspace.ledger, start, workspace.ledger.end() - start) };
    },
    async importFiles({ workspace: id, source }) {
      const files = await filesOf(source);
      if (files === null) return null;
      const workspace = await workspaces.get(id);
      const start = workspace.ledger.end();
      const results = await importFiles(workspace, files);
      return { results, entries: await readEntries(workspace.ledger, start, workspace.ledger.end() - start) };
    },
    async listQuarantine({ workspace: id }) {
      return { files: valueOf(await (await workspaces.get(id)).quarantine.list()) };
    },
    async exportPackages({ workspace: id, documents, suggestedName }) {
      const { ledger } = await workspaces.get(id);
      return saveAs(suggestedName, async () => {
        const packages: Uint8Array[] = [];
        for (const document of documents) {
          packages.push(...valueOf(await ledger.get(document)).map((stored) => stored.bytes));
        }
        const [only] = packages;
        return packages.length === 1 && only !== undefined ? only : bundleBytes(packages);
      });
    },
    printScorecards: ({ models, language, suggestedName }) =>
      saveAs(suggestedName, () => printScorecards(models, language)),
    async printRecoverySheet({ workspace: id, language }) {
      const { record, folders } = await workspaces.get(id);
      const sheet = recoverySheet(await readLockedKey(folders.keys));
      const [year = '', month = '', day = ''] = dayOfInstant(record.createdAt).split('-');
      const model = {
        workspaceName: record.name[language],
        fingerprint: sheet.fingerprint,
        lines: sheet.lines,
        madeOn: `${day}/${month}/${year}`,
      };
      return saveAs(`${record.id}.recovery.pdf`, () =>
        printPdf(renderRecoverySheet(model, language), {
          title: model.workspaceName,
          language,
          producedAt: record.createdAt,
          bookmarks: [],
          pageCount: 1,
        }),
      );
    },
    builtInFramework: () => Promise.resolve({ body: builtInFramework }),
    builtInRegistry: () => Promise.resolve(builtInRegistry),
  };
}
