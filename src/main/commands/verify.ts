import type { CommandIo } from '../command-line/command';
import { exitCodes } from '../command-line/command';
import { readArguments, UsageError } from './read-arguments';
import { readPackageFile, type PackageFile } from './read-package-file';
import { runWithUsage } from './run-with-usage';
import { openTrustFolder, type TrustFolder } from './trust-folder';
import { wholeDocuments } from './read-package-folder';
import { verifyParts } from './verify-parts';

const usage = 'verify [--trust DIR] [--print] FILE...';
const kinds = { trust: 'value', print: 'switch' } as const;

/** One JSON line a file: is it whole, and with a trust folder, does its key count. */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return runWithUsage(io, usage, async () => {
    const { options, files } = readArguments(args, kinds, true);
    if (files.length === 0) throw new UsageError('no file given');
    const trust = options.trust === undefined ? null : await openTrustFolder(options.trust, io);
    let refused = 0;
    for (const file of files) {
      const read = await readPackageFile(file);
      const verdict = await judge(file, read, trust);
      if (verdict.status === 'refused') refused += 1;
      io.out(`${JSON.stringify(verdict)}\n`);
      if (options.print !== undefined) {
        for (const { document } of wholeDocuments(read)) io.out(`${JSON.stringify(document, null, 2)}\n`);
      }
    }
    return refused > 0 ? exitCodes.refused : exitCodes.done;
  });
}

async function judge(file: string, read: PackageFile, trust: TrustFolder | null) {
  const parts = read.isOwnList
    ? [
        {
          path: null,
          outcome: { ok: false as const, problem: { code: 'package-kind-unknown' as const, details: {} } },
        },
      ]
    : read.parts;
  const isKnown = trust === null ? null : await trust.knownElsewhere(file);
  return { file, ...verifyParts(parts, trust, isKnown) };
}
