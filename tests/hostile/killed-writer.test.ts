import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { openJournal } from '../../src/main/journal/open-journal';
import { openLedger } from '../../src/main/ledger/open-ledger';
import { seededChance } from './chance';

const rounds = Number(process.env.KILL_ROUNDS ?? 10);
const now = () => '2019-07-01T02:00:00.000Z';

/** Lets the writer go on for a while after its first answer, kills it, and returns the last answer. */
async function killAfter(script: string, folder: string, delayInMs: number): Promise<string> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), delayInMs);
    said += chunk.toString();
  });
  await new Promise((resolve) => child.on('close', resolve));
  return said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1) ?? '';
}

it('loses no acknowledged entry when the writer is killed', { timeout: 20_000 + rounds * 5000 }, async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nhipso-'));
  const script = path.join(folder, 'writer.mjs');
  const chance = seededChance(7);
  try {
    await build({
      entryPoints: [path.join(import.meta.dirname, 'endless-writer.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
    });
    for (let round = 0; round < rounds; round += 1) {
      const [sequence = -1, position = -1] = (await killAfter(script, folder, chance.below(60)))
        .split(' ')
        .map(Number);
      const journal = await openJournal({ folder: path.join(folder, 'journal'), now, segmentLimit: 20_000 });
      const ledger = await openLedger({ folder: path.join(folder, 'ledger'), now, segmentLimit: 60_000 });
      if (!journal.ok || !ledger.ok) throw new Error('not opened');
      const notices = [...journal.value.notices, ...ledger.value.notices].map(({ code }) => code);
      expect(notices.filter((code) => !code.endsWith('-tail-cut'))).toEqual([]);
      expect(journal.value.journal.end()).toBeGreaterThan(sequence);
      expect(ledger.value.ledger.end()).toBeGreaterThan(position);
      const entries = await journal.value.journal.read(0, 100_000);
      const packages = await ledger.value.ledger.since(0, 100_000);
      expect([
        entries.ok,
        packages.ok && packages.value.every(({ id, bytes }) => Buffer.from(bytes).toString().startsWith(id)),
      ]).toEqual([true, true]);
      await journal.value.journal.close();
      await ledger.value.ledger.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
