import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  kitOf,
  makeAgency,
  makeDepartment,
  makeGround,
  openCampaign,
  type WorkspaceGround,
} from '../../../tests/support/workspace-ground';
import { issueDocuments } from './issue-documents';

let ground: WorkspaceGround;

beforeEach(() => {
  ground = makeGround();
});
afterEach(() => ground.remove());

describe('signing in a workspace', () => {
  it('is refused while the key is locked', async () => {
    const department = await makeDepartment(ground);
    department.key = null;
    await expect(openCampaign(department)).rejects.toMatchObject({ problem: { code: 'key-missing' } });
    expect(department.ledger.end()).toBe(0);
  });

  it('is refused for a document of the other role, and nothing of the batch is kept', async () => {
    const department = await makeDepartment(ground);
    const campaign = await openCampaign(department);
    const { workspace } = await makeAgency(ground, await kitOf(department), 'SYT');
    const before = workspace.ledger.end();
    const withdrawal = { campaign, submission: 'a'.repeat(64), reason: 'Nhầm số' };
    await expect(
      issueDocuments(
        workspace,
        [
          { kind: 'withdrawal', previous: null, body: withdrawal },
          { kind: 'decision', previous: null, body: {} },
        ] as unknown as Parameters<typeof issueDocuments>[1],
        ground.now,
      ),
    ).rejects.toMatchObject({ problem: { code: 'request-invalid' } });
    expect(workspace.ledger.end()).toBe(before);
  });
});
