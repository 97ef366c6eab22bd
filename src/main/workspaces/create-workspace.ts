import { existsSync } from 'node:fs';
import type { AgencyWorkspaceRequest, DepartmentWorkspaceRequest } from '../../contract/workspace-shapes';
import type { DocumentId, EnrolmentBody, Instant } from '../../domain/documents/generated/documents';
import { ProblemError } from '../../domain/problem/problem';
import { generateKeyPair } from '../keys/key-pair';
import { builtInRegistry } from './built-in-data';
import type { HeldKit } from './inspect-kit';
import { issueDocuments } from './issue-documents';
import { writeKey } from './key-files';
import { valueOf, type OpenWorkspace, type Workspaces } from './open-workspaces';
import { workspaceFolders } from './workspace-folders';
import type { WorkspaceRecord } from './workspace-record';

type Ground = { readonly workspaces: Workspaces; readonly base: string; readonly now: () => Instant };

/** Folder, key, the kit's documents and the enrolment that announces the key. @throws ProblemError */
export async function createAgencyWorkspace(
  { workspaces, base, now }: Ground,
  kit: HeldKit,
  request: AgencyWorkspaceRequest,
): Promise<{ workspace: OpenWorkspace; enrolment: DocumentId }> {
  const { summary } = kit;
  const agency = summary.agencies.find(({ id }) => id === request.agency);
  if (agency === undefined)
    throw new ProblemError({ code: 'agency-unknown', details: { agency: request.agency } });
  const id = freeId(base, `${summary.province}-${agency.id.toLowerCase()}`);
  const key = generateKeyPair();
  await writeKey(workspaceFolders(base, id).keys, key, request.passphrase);
  const workspace = await workspaces.create({
    id,
    role: 'agency',
    province: summary.province,
    provinceName: summary.provinceName,
    issuer: agency.id,
    name: agency.name,
    kind: agency.kind,
    holder: null,
    ownKey: key.publicKey,
    root: summary.root,
    createdAt: now(),
    wasOpened: false,
    sampleSeed: null,
  });
  valueOf(await workspace.ledger.put(kit.packages));
  workspace.key = key;
  const body: EnrolmentBody = {
    code: agency.code,
    name: agency.name,
    kind: agency.kind,
    contact: request.contact,
    publicKey: key.publicKey,
    endorsement: null,
  };
  const [entry] = await issueDocuments(workspace, [{ kind: 'enrolment', previous: null, body }], now);
  return { workspace, enrolment: entry?.id ?? '' };
}

/** Folder and root key, with the registry and framework that ship with the app. @throws ProblemError */
export async function createDepartmentWorkspace(
  { workspaces, base, now }: Ground,
  request: DepartmentWorkspaceRequest,
): Promise<OpenWorkspace> {
  const { province, department, agencies } = builtInRegistry;
  const own = agencies.find(({ id }) => id === department);
  const id = freeId(base, `${province.id}-department`);
  const key = generateKeyPair();
  await writeKey(workspaceFolders(base, id).keys, key, request.passphrase);
  const record: WorkspaceRecord = {
    id,
    role: 'department',
    province: province.id,
    provinceName: province.name,
    issuer: department,
    name: own?.name ?? province.name,
    kind: own?.kind ?? null,
    holder: request.holder,
    ownKey: key.publicKey,
    root: key.publicKey,
    createdAt: now(),
    wasOpened: false,
    sampleSeed: null,
  };
  const workspace = await workspaces.create(record);
  workspace.key = key;
  return workspace;
}

/** A second workspace of the same agency gets a number; a folder that lost its record may still hold a key. */
function freeId(base: string, wanted: string): string {
  const isFree = (id: string): boolean => !existsSync(workspaceFolders(base, id).root);
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (isFree(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
