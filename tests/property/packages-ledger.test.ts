import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParts } from '../../src/domain/documents/read-parts';
import { bundleBytes } from '../../src/domain/documents/write-bundle';
import type { PackageToStore } from '../../src/main/ledger/ledger';
import { openLedger, type OpenedLedger } from '../../src/main/ledger/open-ledger';
import { nodeCrypto } from '../../src/main/packages/node-crypto';
import { FaultDisk } from '../support/fault-disk';
import { everyPackage } from '../support/packages';

const packages = [...everyPackage().values()];
const folder = '/ledger';
const at = '2019-07-01T02:00:00.000Z';

async function openOn(disk: FaultDisk, ignoreIndex = false): Promise<OpenedLedger['ledger']> {
  const opened = await openLedger({
    folder,
    now: () => at,
    files: disk.port,
    segmentLimit: 9000,
    ignoreIndex,
  });
  if (!opened.ok || opened.value.notices.length > 0) throw new Error('The ledger did not open whole.');
  return opened.value.ledger;
}

/** Takes a file in as an import does: whatever of it is whole goes into the ledger. */
function wholeParts(file: Uint8Array): PackageToStore[] {
  return readParts(file, nodeCrypto).flatMap(({ outcome, bytes }) =>
    outcome.ok ? [{ bytes, verified: outcome.value }] : [],
  );
}

async function contentOf(
  ledger: OpenedLedger['ledger'],
): Promise<readonly (readonly [id: string, hash: string])[]> {
  const all = await ledger.since(0, 1000);
  if (!all.ok) throw new Error(all.problem.code);
  return all.value.map(({ id, bytes }) => [id, nodeCrypto.sha256(bytes)] as const);
}

const sorted = (content: Awaited<ReturnType<typeof contentOf>>) =>
  [...content].sort(([left], [right]) => (left < right ? -1 : 1));

/** Every package at least once, some several times, in any order, cut into files and the files into imports. */
const imports = fc
  .tuple(
    fc.shuffledSubarray(packages, { minLength: packages.length }),
    fc.array(fc.constantFrom(...packages), { maxLength: 8 }),
    fc.infiniteStream(fc.integer({ min: 1, max: 4 })),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([all, twins, sizes, nested]) => {
    const left = [...all, ...twins];
    const files: Uint8Array[] = [];
    while (left.length > 0) {
      const taken = left.splice(0, sizes.next().value as number);
      const bundle = taken.length === 1 && taken[0] !== undefined ? taken[0] : bundleBytes(taken);
      files.push(nested.next().value ? bundleBytes([bundle]) : bundle);
    }
    return files;
  });

describe('a ledger that takes files in', () => {
  it('holds the same documents in any order, duplication and partition, and the same index when it is rebuilt', async () => {
    const reference = new FaultDisk();
    const ledger = await openOn(reference);
    for (const bytes of packages) await ledger.put(wholeParts(bytes));
    const expected = sorted(await contentOf(ledger));
    expect(expected.length).toBe(packages.length);
    await fc.assert(
      fc.asyncProperty(imports, fc.infiniteStream(fc.boolean()), async (files, restarts) => {
        const disk = new FaultDisk();
        let own = await openOn(disk);
        for (const file of files) {
          await own.put(wholeParts(file));
          if (restarts.next().value) {
            await own.close();
            own = await openOn(disk);
          }
        }
        const content = await contentOf(own);
        expect(sorted(content)).toEqual(expected);
        expect(await contentOf(await openOn(disk, true))).toEqual(content);
      }),
      { numRuns: 60 },
    );
  });
});
