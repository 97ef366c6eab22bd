// Real workspaces in a folder of their own: a department with an open campaign, and agencies started from its kit.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { proposeCampaign } from '../../src/domain/campaign/propose-campaign';
import type { SubmissionBody } from '../../src/domain/documents/generated/documents';
import { bundleBytes } from '../../src/domain/documents/write-bundle';
import { builtInFramework, builtInRegistry } from '../../src/main/workspaces/built-in-data';
import { createAgencyWorkspace, createDepartmentWorkspace } from '../../src/main/workspaces/create-workspace';
import { inspectKit } from '../../src/main/workspaces/inspect-kit';
import { issueDocuments } from '../../src/main/workspaces/issue-documents';
import {
  createWorkspaces,
  valueOf,
  type OpenWorkspace,
  type Workspaces,
} from '../../src/main/workspaces/open-workspaces';
import type { ChosenFile } from '../../src/main/windows/file-dialogs';

export const passphrase = 'mat khau du dai';
export const now = (): string => '2019-06-16T02:00:00.000Z';

export type WorkspaceGround = {
  readonly base: string;
  readonly workspaces: Workspaces;
  readonly now: () => string;
  readonly remove: () => Promise<void>;
};

export function makeGround(): WorkspaceGround {
  const base = mkdtempSync(path.join(tmpdir(), 'nhip-so-workspaces-'));
  const workspaces = createWorkspaces(base, now);
  return {
    base,
    workspaces,
    now,
    async remove() {
      await workspaces.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

export const makeDepartment = (ground: WorkspaceGround): Promise<OpenWorkspace> =>
  createDepartmentWorkspace(ground, { holder: 'Trưởng phòng', passphrase });

/** Signs framework and campaign of the first half of 2019; returns the campaign's id. */
export async function openCampaign(department: OpenWorkspace): Promise<string> {
  const { record } = department;
  const [framework] = await issueDocuments(
    department,
    [{ kind: 'framework', previous: null, body: builtInFramework }],
    now,
  );
  const body = proposeCampaign({
    period: '2019-H1',
    title: { vi: 'Sáu tháng đầu năm', en: 'First half' },
    provinceName: record.provinceName,
    framework: framework?.id ?? '',
    agencies: builtInRegistry.agencies,
    departmentKeys: [{ holder: 'Trưởng phòng', publicKey: record.ownKey }],
    compareWith: null,
  });
  const [campaign] = await issueDocuments(department, [{ kind: 'campaign', previous: null, body }], now);
  return campaign?.id ?? '';
}

/** The bytes of some documents of a ledger, as an export writes them. */
export async function fileOf(
  name: string,
  workspace: OpenWorkspace,
  documents: readonly string[],
): Promise<ChosenFile> {
  const packages: Uint8Array[] = [];
  for (const id of documents) {
    packages.push(...valueOf(await workspace.ledger.get(id)).map(({ bytes }) => bytes));
  }
  return { name, bytes: packages.length === 1 ? (packages[0] ?? new Uint8Array()) : bundleBytes(packages) };
}

export async function kitOf(department: OpenWorkspace): Promise<ChosenFile> {
  const stored = valueOf(await department.ledger.since(0, 2));
  return { name: 'tinh.kit.nhipso.json', bytes: bundleBytes(stored.map(({ bytes }) => bytes)) };
}

export async function makeAgency(ground: WorkspaceGround, kit: ChosenFile, agency: string) {
  const held = await inspectKit([kit]);
  const { workspace, enrolment } = await createAgencyWorkspace(ground, held, {
    kit: held.summary.token,
    agency,
    contact: { office: 'Văn phòng', phone: null, email: null },
    passphrase,
  });
  return { workspace, enrolment: await fileOf(`${agency}.enrolment.nhipso.json`, workspace, [enrolment]) };
}

export async function signReport(
  workspace: OpenWorkspace,
  campaign: string,
  values: SubmissionBody['values'],
): Promise<ChosenFile> {
  const nothing = { declaredEmpty: true, rows: [] };
  const body: SubmissionBody = {
    campaign,
    revision: 1,
    replyTo: null,
    approvedBy: 'Giám đốc',
    approvedOn: '2019-06-14',
    values,
    notApplicable: [],
    notes: [],
    projects: nothing,
    staff: nothing,
    hires: nothing,
    directives: [],
    evidence: [],
  };
  const [entry] = await issueDocuments(workspace, [{ kind: 'submission', previous: null, body }], now);
  return fileOf(`${workspace.record.issuer}.submission.nhipso.json`, workspace, [entry?.id ?? '']);
}

export async function approve(department: OpenWorkspace, campaign: string, subject: string): Promise<void> {
  const body = {
    campaign,
    subject,
    verdict: 'approved' as const,
    receivedOn: null,
    text: '',
    items: [],
    adjustments: [],
    notApplicable: [],
    deductions: [],
    reviewer: 'Trưởng phòng',
    replacesKey: null,
  };
  await issueDocuments(department, [{ kind: 'decision', previous: null, body }], now);
}
