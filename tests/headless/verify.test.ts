import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/main/commands/verify';
import { runCaptured } from '../support/captured-io';
import { makeSampleFolder, type SampleFolder } from '../support/sample-folder';

let sample: SampleFolder;
beforeAll(async () => {
  sample = await makeSampleFolder(12, 2);
});
afterAll(() => sample.remove());

const inSample = (...parts: string[]): string => path.join(sample.path, ...parts);

function linesOf(out: string): Record<string, unknown>[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function badFiles(): Promise<string[]> {
  const names = await readdir(inSample('bad'));
  return names.filter((name) => name !== 'expected.json');
}

describe('verify', () => {
  it('says of every bad file what is wrong with it', async () => {
    const expected = JSON.parse(await readFile(inSample('bad/expected.json'), 'utf8')) as Record<
      string,
      string
    >;
    const names = await badFiles();
    const files = names.map((name) => inSample('bad', name));
    const { code, out } = await runCaptured(run, ['--trust', inSample('packages'), ...files]);
    const found = linesOf(out).map(({ file, status, code: found }) => [
      path.basename(String(file)),
      status,
      found,
    ]);
    expect(code).toBe(1);
    expect(found).toEqual(names.map((name) => [name, 'refused', expected[name]]));
  });

  it('trusts what the department published and says so, one line a file in the order given', async () => {
    const names = (await readdir(inSample('packages/department'))).sort().reverse();
    const files = names.map((name) => inSample('packages/department', name));
    const { code, out } = await runCaptured(run, ['--trust', inSample('packages'), ...files]);
    expect(code).toBe(0);
    expect(linesOf(out)).toEqual(
      files.map((file) => ({
        file,
        status: 'accepted',
        code: 'ok',
        documentId: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        identity: 'trusted',
      })),
    );
  });

  it('checks bytes and signature alone without a trust folder', async () => {
    const file = inSample('bad/untrusted-key.nhipso.json');
    const { code, out } = await runCaptured(run, [file]);
    expect(code).toBe(0);
    expect(linesOf(out)).toMatchObject([{ status: 'accepted', code: 'ok', identity: 'unchecked' }]);
  });

  it('prints the document after its line', async () => {
    const [name = ''] = await readdir(inSample('packages/enrolments'));
    const { out } = await runCaptured(run, ['--print', inSample('packages/enrolments', name)]);
    const [line = '', ...rest] = out.split('\n');
    expect(JSON.parse(line)).toMatchObject({ code: 'ok' });
    expect(JSON.parse(rest.join('\n'))).toMatchObject({ format: 'nhipso/1', kind: 'enrolment' });
  });

  it('refuses a file it cannot read, and goes on', async () => {
    const [name = ''] = await readdir(inSample('packages/enrolments'));
    const { code, out } = await runCaptured(run, [
      inSample('nothing-here'),
      inSample('packages/enrolments', name),
    ]);
    expect(code).toBe(1);
    expect(linesOf(out).map((line) => line.code)).toEqual(['file-unreadable', 'ok']);
  });

  it('tells wrong usage from refusal', async () => {
    expect((await runCaptured(run, [])).code).toBe(2);
    expect((await runCaptured(run, ['--unknown', 'x'])).code).toBe(2);
    const bare = inSample('bare');
    await writeFile(bare, '');
    expect((await runCaptured(run, ['--trust', bare, bare])).code).toBe(2);
  });
});
