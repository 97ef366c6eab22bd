import path from 'node:path';
import { consolidate, type Consolidation } from '../../domain/consolidation/consolidate';
import { scoreboardBytes } from '../../domain/consolidation/scoreboard-bytes';
import type { PublicKey } from '../../domain/documents/generated/documents';
import type { VerifiedDocument } from '../../domain/documents/verified-document';
import { ProblemError, type Problem } from '../../domain/problem/problem';
import { checkTrust } from '../../domain/trust/check-trust';
import { exitCodes, type CommandIo } from '../command-line/command';
import { commandWords } from '../export/export-words';
import { writeFileAtomically } from '../files/write-file-atomically';
import { fingerprint } from '../keys/fingerprint';
import { nodeCrypto } from '../packages/node-crypto';
import { quarantineList } from './quarantine-list';
import { readArguments, requireOption, UsageError } from './read-arguments';
import { readPackageFolder, type PackageFolder } from './read-package-folder';
import { resultFiles, type ResultFile } from './result-files';
import { runWithUsage } from './run-with-usage';
import { tellSummary } from './tell-summary';

const usage =
  'consolidate --in DIR --period P --out DIR [--official] [--root FINGERPRINT] [--pdf[=each]] [--xlsx] [--docx] [--csv]';
const kinds = {
  in: 'value',
  period: 'value',
  out: 'value',
  root: 'value',
  official: 'switch',
  pdf: 'optional-value',
  xlsx: 'switch',
  docx: 'switch',
  csv: 'switch',
} as const;
const language = 'vi';

/** Scores and ranks every package under a folder; a broken file goes to quarantine.json and never stops the rest. */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return runWithUsage(io, usage, async () => {
    const { options } = readArguments(args, kinds);
    const period = requireOption(options.period, 'period');
    const out = requireOption(options.out, 'out');
    if (options.pdf !== undefined && !['', 'each'].includes(options.pdf))
      throw new UsageError('--pdf takes nothing or =each');
    const folder = await readPackageFolder(requireOption(options.in, 'in'), io);
    const { scoreboard, province } = consolidateFolder(
      folder,
      period,
      options.official !== undefined,
      options.root,
    );

    const bytes = scoreboardBytes(scoreboard);
    const resultHash = nodeCrypto.sha256(bytes);
    const quarantine = quarantineList(folder.files, (verified) => checkTrust(verified, province.trust));
    const files: ResultFile[] = [
      { name: 'scoreboard.json', bytes },
      {
        name: 'quarantine.json',
        bytes: new Uint8Array(Buffer.from(`${JSON.stringify(quarantine, null, 2)}\n`)),
      },
    ];
    const wanted = {
      csv: options.csv !== undefined,
      xlsx: options.xlsx !== undefined,
      docx: options.docx !== undefined,
    };
    files.push(...(await resultFiles(province, resultHash, language, wanted)));
    await writeAll(out, files);
    if (options.pdf !== undefined) {
      // Loaded only here: nobody else pays for the paper.
      const { printFiles } = await import('./print-files');
      const tell = (line: string): void => io.err(`${line}\n`);
      const printed = await printFiles(province, resultHash, language, options.pdf === 'each', tell);
      await writeAll(out, printed);
      files.push(...printed);
    }

    const words = commandWords(language);
    const shown = files.filter(({ name }) => !name.includes('/')).map(({ name }) => name);
    const lines = [
      ...tellSummary(province, language),
      words('summary.quarantine', { count: quarantine.files.length }),
      words('summary.files', { folder: out, files: shown.join(', ') }),
    ];
    io.out(`${lines.join('\n')}\n`);
    return exitCodes.done;
  });
}

function consolidateFolder(
  folder: PackageFolder,
  period: string,
  isOfficial: boolean,
  root: string | undefined,
): Consolidation {
  const pinned = root === undefined ? {} : { root: findRoot(root, folder.documents) };
  const mode = isOfficial ? 'official' : 'provisional';
  const result = consolidate(folder.documents, { period, mode, crypto: nodeCrypto, ...pinned });
  if (result.ok) return result.value;
  throw new UsageError(sentenceOf(result.problem, period));
}

/** A fingerprint as the department's letter prints it; spaces are for the eye. */
function findRoot(text: string, documents: readonly VerifiedDocument[]): PublicKey {
  const digits = (fingerprintText: string): string => fingerprintText.replaceAll(' ', '');
  const signers = new Set(
    documents.filter(({ document }) => document.kind === 'campaign').map(({ publicKey }) => publicKey),
  );
  const found = [...signers].find((key) => key === text || digits(fingerprint(key)) === digits(text));
  if (found === undefined) throw new UsageError(`no campaign is signed by ${text}`);
  return found;
}

function sentenceOf({ code, details }: Problem, period: string): string {
  switch (code) {
    case 'campaign-unknown':
      return `${code}: no campaign of period ${period} in the folder`;
    case 'campaign-ambiguous': {
      const keys = Array.isArray(details.keys) ? details.keys.map((key) => fingerprint(String(key))) : [];
      return `${code}: several campaigns of period ${period}${keys.length === 0 ? '' : `, by keys ${keys.join(' and ')}; name the root with --root`}`;
    }
    default:
      return `${code}: ${JSON.stringify(details)}`;
  }
}

/** @throws ProblemError when the disk refuses. */
async function writeAll(folder: string, files: readonly ResultFile[]): Promise<void> {
  for (const { name, bytes } of files) {
    const written = await writeFileAtomically(path.join(folder, name), bytes);
    if (!written.ok) throw new ProblemError(written.problem);
  }
}
