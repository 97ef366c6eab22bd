import type { WorkspaceRole } from '../../contract/workspace-shapes';
import type { Instant, SubmissionBody } from '../../domain/documents/generated/documents';
import { draftFromSubmission } from '../../domain/draft/draft-from-submission';
import type { RecordChange } from '../../domain/draft/draft-records';
import { buildProvince, type SampleProvince } from '../sample/build-province';
import { sampleProvince } from '../sample/documents/sample-desk';
import { keyIn } from '../sample/life/tell-keys';
import { sampleResources } from '../sample/sample-resources';
import { valueOf, type OpenWorkspace, type Workspaces } from './open-workspaces';
import type { WorkspaceRecord } from './workspace-record';

/** Two half-years, so that progress and last period's figures can be seen. */
const request = { agencies: 154, periods: 2, seed: 'nhip-so' } as const;
/** The city of Bắc Ninh: every group of indicators applies to it. */
const sampleAgency = 'H256';
/** One typed field in so many is left blank, so that there is something to do. */
const blankEvery = 19;

/** The sample province in its own workspace, in either role; built at first use. */
export async function openSampleWorkspace(
  workspaces: Workspaces,
  role: WorkspaceRole,
  now: () => Instant,
): Promise<WorkspaceRecord> {
  const id = `${sampleProvince}-${role}`;
  const province = buildProvince(request);
  const exists = workspaces.has(id);
  const workspace = exists
    ? await workspaces.get(id)
    : await workspaces.create(recordOf(province, role, id, now()));
  unlock(workspace, province);
  if (!exists) await (role === 'department' ? fillDepartment : fillAgency)(workspace, province);
  return workspace.record;
}

function recordOf(
  province: SampleProvince,
  role: WorkspaceRole,
  id: string,
  createdAt: Instant,
): WorkspaceRecord {
  const { keys } = province;
  const own = role === 'agency' ? sampleAgency : sampleResources.department.id;
  const agency = province.agencies.find((candidate) => candidate.id === own);
  return {
    id,
    role,
    province: sampleProvince,
    provinceName: sampleResources.department.provinceName,
    issuer: own,
    name: agency?.name ?? sampleResources.department.provinceName,
    kind: agency?.kind ?? null,
    holder: role === 'department' ? (sampleResources.review.keyHolders[0] ?? null) : null,
    ownKey: ownKey(province, role)?.publicKey ?? '',
    root: keys.root.publicKey,
    createdAt,
    wasOpened: false,
    sampleSeed: request.seed,
  };
}

function ownKey({ keys, agencies }: SampleProvince, role: WorkspaceRole) {
  if (role === 'department') return keys.reviewers[0] ?? null;
  const agency = agencies.find(({ id }) => id === sampleAgency);
  return agency === undefined ? null : keyIn(request.seed, keys, agency, request.periods - 1);
}

/** The sample's keys follow from its seed: nothing in it needs to be kept secret. */
function unlock(workspace: OpenWorkspace, province: SampleProvince): void {
  workspace.key = ownKey(province, workspace.record.role);
  workspace.rootKey = workspace.record.role === 'department' ? province.keys.root : null;
}

async function fillDepartment(workspace: OpenWorkspace, { files }: SampleProvince): Promise<void> {
  valueOf(await workspace.ledger.put(files));
}

/** What the agency would hold: the department's documents, its own, and the decisions on them; the last report is still a draft. */
async function fillAgency(workspace: OpenWorkspace, { files, campaigns }: SampleProvince): Promise<void> {
  const current = campaigns.at(-1)?.verified.id ?? '';
  const own = files.filter(({ verified }) => verified.document.issuer.id === sampleAgency);
  const reports = own.flatMap(({ verified }) =>
    verified.document.kind === 'submission' ? [verified.document.body] : [],
  );
  const draft = reports.filter(({ campaign }) => campaign === current).at(-1);
  const isHeld = new Set(own.map(({ verified }) => verified.id));
  const held = files.filter(({ verified: { document } }) => {
    if ('campaign' in document.body && document.body.campaign === current && document.kind !== 'enrolment')
      return false;
    if (document.kind === 'decision') return isHeld.has(document.body.subject);
    return document.issuer.role === 'department' || document.issuer.id === sampleAgency;
  });
  valueOf(await workspace.ledger.put(held));
  if (draft !== undefined) valueOf(await workspace.journal.append(unfinished(draft)));
}

function unfinished(body: SubmissionBody): RecordChange[] {
  return draftFromSubmission(body)
    .filter(({ table }) => table !== 'approvals')
    .filter(({ table }, index) => table !== 'values' || index % blankEvery !== blankEvery - 1);
}
