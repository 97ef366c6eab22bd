import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  kitOf,
  makeAgency,
  makeDepartment,
  makeGround,
  openCampaign,
  passphrase,
  type WorkspaceGround,
} from '../../../tests/support/workspace-ground';
import { builtInRegistry } from './built-in-data';
import { inspectKit } from './inspect-kit';
import { readKey } from './key-files';
import { createWorkspaces } from './open-workspaces';

let ground: WorkspaceGround;

beforeEach(() => {
  ground = makeGround();
});
afterEach(() => ground.remove());

describe('a new workspace', () => {
  it("starts an agency from the department's kit, with a key of its own under the passphrase", async () => {
    const department = await makeDepartment(ground);
    await openCampaign(department);
    const { workspace } = await makeAgency(ground, await kitOf(department), 'SYT');
    const { id, role, issuer, root, ownKey } = workspace.record;
    expect({ id, role, issuer, root }).toEqual({
      id: `${builtInRegistry.province.id}-syt`,
      role: 'agency',
      issuer: 'SYT',
      root: department.record.ownKey,
    });
    expect(workspace.ledger.end()).toBe(3);
    expect((await readKey(workspace.folders.keys, passphrase)).publicKey).toBe(ownKey);
    await expect(readKey(workspace.folders.keys, 'sai mat khau')).rejects.toMatchObject({
      problem: { code: 'passphrase-wrong' },
    });
  });

  it('never goes into a folder that holds a key, even when its record is gone', async () => {
    const first = await makeDepartment(ground);
    rmSync(first.folders.record);
    const second = await makeDepartment(ground);
    expect([first.record.id, second.record.id]).toEqual([
      `${builtInRegistry.province.id}-department`,
      `${builtInRegistry.province.id}-department-2`,
    ]);
    expect((await readKey(first.folders.keys, passphrase)).publicKey).toBe(first.record.ownKey);
  });

  it('is refused for an agency that the kit does not name', async () => {
    const department = await makeDepartment(ground);
    await openCampaign(department);
    await expect(makeAgency(ground, await kitOf(department), 'NOBODY')).rejects.toMatchObject({
      problem: { code: 'agency-unknown' },
    });
  });

  it('does not come from a file that is no kit', async () => {
    const { summary } = await inspectKit([{ name: 'x.pdf', bytes: new Uint8Array(Buffer.from('%PDF')) }]);
    expect([summary.campaigns, summary.documents, summary.results.map(({ outcome }) => outcome)]).toEqual([
      [],
      0,
      ['quarantined'],
    ]);
  });

  it('is listed also when the record of another is damaged', async () => {
    const department = await makeDepartment(ground);
    const damaged = await createWorkspaces(ground.base, ground.now).create({
      ...department.record,
      id: 'damaged',
    });
    writeFileSync(path.join(damaged.folders.root, 'workspace.json'), '{"id":');
    expect((await ground.workspaces.list()).map(({ id }) => id)).toEqual([department.record.id]);
    await damaged.journal.close();
    await damaged.ledger.close();
  });
});
