// One changed bit anywhere: 2,000 tries in a daily run; HOSTILE_RUNS=100000 for the long one.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageProblemCodes } from '../../src/domain/problem/problem-codes';
import { readParts } from '../../src/domain/documents/read-parts';
import { nodeCrypto } from '../../src/main/packages/node-crypto';
import { seededChance } from './chance';

const runs = Number(process.env.HOSTILE_RUNS ?? 2000);
const kinds = [
  'campaign',
  'decision',
  'directive',
  'enrolment',
  'figures',
  'framework',
  'objection',
  'scoreboard',
  'submission',
  'withdrawal',
];
const golden = kinds.map(
  (kind) => new Uint8Array(readFileSync(path.join(import.meta.dirname, `../golden/${kind}.nhipso.json`))),
);
const chance = seededChance(1);
const pick = <T>(from: readonly T[]): T => from[chance.below(from.length)]!;
const codes: ReadonlySet<string> = new Set(packageProblemCodes);

/** Problem codes of a changed file; throws when any part of it is accepted. */
function refusals(file: Uint8Array): string[] {
  return readParts(file, nodeCrypto).map(({ outcome }) => {
    if (outcome.ok) throw new Error(`accepted ${Buffer.from(file).toString('latin1')}`);
    return outcome.problem.code;
  });
}

describe('a package with', () => {
  it('one bit changed is never accepted', { timeout: runs * 20 }, () => {
    const met = new Set<string>();
    for (let run = 0; run < runs; run += 1) {
      const file = Uint8Array.from(pick(golden));
      const place = chance.below(file.length);
      file[place] = (file[place] ?? 0) ^ (1 << chance.below(8));
      for (const code of refusals(file)) met.add(code);
    }
    expect([...met].filter((code) => !codes.has(code))).toEqual([]);
    expect(met.size).toBeGreaterThan(5);
  });

  it('every single bit of the proof changed is never accepted', () => {
    const file = golden[kinds.indexOf('withdrawal')]!;
    const proofStart = Buffer.from(file).indexOf('"proof"');
    for (let place = proofStart; place < file.length; place += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const changed = Uint8Array.from(file);
        changed[place] = (changed[place] ?? 0) ^ (1 << bit);
        expect(refusals(changed).length).toBe(1);
      }
    }
  });

  it(
    'bytes cut out, doubled, moved or taken from another package is never accepted',
    { timeout: runs * 20 },
    () => {
      for (let run = 0; run < runs; run += 1) {
        const file = Buffer.from(pick(golden));
        const from = chance.below(file.length);
        const to = Math.min(file.length, from + 1 + chance.below(60));
        const part = file.subarray(from, to);
        const other = Buffer.from(pick(golden)).subarray(from, to);
        const changed = Buffer.concat(
          pick([
            [file.subarray(0, from), file.subarray(to)],
            [file.subarray(0, to), part, file.subarray(to)],
            [file.subarray(0, from), other, file.subarray(to)],
            [file.subarray(0, from), Buffer.from(part).reverse(), file.subarray(to)],
          ]),
        );
        if (golden.some((whole) => Buffer.compare(whole, changed) === 0)) continue;
        for (const code of refusals(new Uint8Array(changed))) expect(codes.has(code)).toBe(true);
      }
    },
  );
});
