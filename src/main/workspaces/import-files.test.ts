import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  approve,
  kitOf,
  makeAgency,
  makeDepartment,
  makeGround,
  openCampaign,
  signReport,
  type WorkspaceGround,
} from '../../../tests/support/workspace-ground';
import { testKey } from '../../../tests/support/keys';
import { readPackage } from '../../domain/documents/read-package';
import { nodeCrypto } from '../packages/node-crypto';
import { signPackage } from '../packages/sign-document';
import type { ChosenFile } from '../windows/file-dialogs';
import { importFiles, retryQuarantine } from './import-files';
import { readAllDocuments } from './ledger-documents';
import { createWorkspaces, valueOf, type OpenWorkspace } from './open-workspaces';

/** The department before it opened its campaign is kept as bytes, so that each test starts from it without a new key. */
let source: WorkspaceGround;
let kit: ChosenFile;
let record: OpenWorkspace['record'];
let campaign: string;
let enrolment: ChosenFile;
let report: ChosenFile;
let signer: Pick<OpenWorkspace, 'key' | 'rootKey'>;
let ground: WorkspaceGround;
let department: OpenWorkspace;

beforeAll(async () => {
  source = makeGround();
  const made = await makeDepartment(source);
  campaign = await openCampaign(made);
  kit = await kitOf(made);
  ({ record } = made);
  signer = made;
  const agency = await makeAgency(source, kit, 'STP');
  ({ enrolment } = agency);
  report = await signReport(agency.workspace, campaign, { cbcc_co_may: 40, cbcc_tong: 50 });
});
afterAll(() => source.remove());

beforeEach(async () => {
  ground = makeGround();
  department = await createWorkspaces(ground.base, ground.now).create(record);
  department.key = signer.key;
  department.rootKey = signer.rootKey;
});
afterEach(async () => {
  await department.journal.close();
  await department.ledger.close();
  await ground.remove();
});

const outcomesOf = async (files: readonly ChosenFile[]) =>
  (await importFiles(department, files)).map(({ file, part, outcome, problem }) => [
    file,
    part,
    outcome,
    problem?.code ?? null,
  ]);

const quarantined = async () =>
  valueOf(await department.quarantine.list()).map(({ file, code }) => [file, code]);

const keptIds = async () => (await readAllDocuments(department.ledger)).map(({ id }) => id).sort();

const idOf = ({ bytes }: ChosenFile): string => valueOf(readPackage(bytes, nodeCrypto)).id;

describe('taking files in', () => {
  it('says of each file what became of it, and goes on behind a bad one', async () => {
    await importFiles(department, [kit]);
    const letter = { name: 'letter.pdf', bytes: new Uint8Array(Buffer.from('%PDF-1.4')) };
    expect(await outcomesOf([letter, report, enrolment, enrolment])).toEqual([
      ['letter.pdf', null, 'quarantined', 'package-not-json'],
      ['STP.submission.nhipso.json', null, 'waiting', 'key-not-approved'],
      ['STP.enrolment.nhipso.json', null, 'accepted', null],
      ['STP.enrolment.nhipso.json', null, 'known', null],
    ]);
    expect(await quarantined()).toEqual([['letter.pdf', 'package-not-json']]);
  });

  it('counts a report that waited once its key is approved, and knows it when it comes again', async () => {
    await importFiles(department, [kit, enrolment, report]);
    await approve(department, campaign, idOf(enrolment));
    expect(await outcomesOf([report])).toEqual([['STP.submission.nhipso.json', null, 'known', null]]);
    expect(department.ledger.end()).toBe(5);
  });

  it('holds the same documents in any order, one by one or all at once', async () => {
    await importFiles(department, [report]);
    await importFiles(department, [enrolment]);
    expect([await keptIds(), (await quarantined()).map(([file]) => file).sort()]).toEqual([
      [],
      ['STP.enrolment.nhipso.json', 'STP.submission.nhipso.json'],
    ]);
    await importFiles(department, [kit]);
    const inPieces = await keptIds();
    expect([inPieces.length, await quarantined()]).toEqual([4, []]);

    const other = await createWorkspaces(`${ground.base}/other`, ground.now).create(record);
    await importFiles(other, [report, enrolment, kit]);
    expect((await readAllDocuments(other.ledger)).map(({ id }) => id).sort()).toEqual(inPieces);
    await other.journal.close();
    await other.ledger.close();
  });

  it('takes out of quarantine what waited for the campaign once the campaign is there', async () => {
    await importFiles(department, [enrolment]);
    expect(await quarantined()).toEqual([['STP.enrolment.nhipso.json', 'agency-unknown']]);
    await openCampaign(department);
    await retryQuarantine(department);
    expect([await quarantined(), department.ledger.end()]).toEqual([[], 3]);
  });

  it("refuses an agency's report that a stranger signed again, and keeps the agency's own", async () => {
    await importFiles(department, [kit, enrolment]);
    const { document } = valueOf(readPackage(report.bytes, nodeCrypto));
    const copy = { name: 'copy', bytes: signPackage(document, testKey('stranger')).bytes };
    expect(await outcomesOf([copy, report])).toEqual([
      ['copy', null, 'quarantined', 'key-not-trusted'],
      ['STP.submission.nhipso.json', null, 'waiting', 'key-not-approved'],
    ]);
  });

  it('keeps the sample out of a real workspace', async () => {
    await importFiles(department, [kit]);
    const { document } = valueOf(readPackage(enrolment.bytes, nodeCrypto));
    const key = testKey('sample agency');
    if (document.kind !== 'enrolment') throw new Error('The file is no enrolment.');
    const body = { ...document.body, publicKey: key.publicKey };
    const sample = {
      name: 'sample',
      bytes: signPackage({ ...document, province: 'sample', body }, key).bytes,
    };
    expect(await outcomesOf([sample])).toEqual([['sample', null, 'quarantined', 'sample-in-real-workspace']]);
  });

  it('names the part of a bundle', async () => {
    expect((await outcomesOf([kit])).map(([file, part, outcome]) => [file, part, outcome])).toEqual([
      ['tinh.kit.nhipso.json', 'packages/0', 'accepted'],
      ['tinh.kit.nhipso.json', 'packages/1', 'accepted'],
    ]);
  });
});
