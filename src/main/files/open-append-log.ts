import path from 'node:path';
import { fail, succeed, type Outcome, type Problem } from '../../domain/problem/problem';
import type { ProblemCode } from '../../domain/problem/problem-codes';
import { createAppendLog, segmentName, type AppendLog, type LogTip } from './append-log';
import { diskProblem } from './disk-problem';
import type { FileSystemPort } from './file-system';
import { frameHeaderLength, noHash } from './log-frame';
import { readLogSegment, type PlacedPayload, type SegmentReading } from './read-log-segment';

export type LogDamage = { readonly file: string; readonly at: number; readonly framesBehind: number };

export type OpenedLog = {
  readonly log: AppendLog;
  /** Bytes of an unfinished append that were set aside and cut off; 0 for none. */
  readonly tornBytes: number;
  /** Null for a whole log; a damaged one can be read up to here and must not be written. */
  readonly damage: LogDamage | null;
};

export type OpenLogOptions = {
  readonly folder: string;
  readonly name: string;
  readonly files: FileSystemPort;
  readonly segmentLimit: number;
  readonly failureCode: ProblemCode;
  /** A place known to be right, from an index: what lies before it is not read again. */
  readonly from?: LogTip;
  /** Gets every payload from `from` on, in order, up to the damage if there is one; false calls the payload damaged. */
  readonly visit: (placed: PlacedPayload) => boolean;
};

const start: LogTip = { segment: 1, length: 0, hash: noHash };

export async function openAppendLog(options: OpenLogOptions): Promise<Outcome<OpenedLog>> {
  try {
    return succeed(await readAndOpen(options));
  } catch (error) {
    return { ok: false, problem: diskProblem(error, 'file-unreadable') };
  }
}

async function readAndOpen(options: OpenLogOptions): Promise<OpenedLog> {
  const { folder, name, files } = options;
  await files.makeFolder(folder);
  const last = await lastSegment(options);
  let tip = options.from ?? start;
  let tornBytes = 0;
  let damage: LogDamage | null = null;
  for (let segment = tip.segment; segment <= last && damage === null; segment += 1) {
    const file = segmentName(name, segment);
    const bytes = await bytesOf(files, path.join(folder, file));
    const reading = readLogSegment(bytes, segment, segment === tip.segment ? tip.length : 0, tip.hash);
    tip = { segment, length: reading.length, hash: reading.hash };
    damage = visitAll(reading, file, options.visit) ?? damageOf(reading, file, segment === last);
    if (damage === null && reading.end.state === 'torn') {
      tornBytes = reading.end.lostBytes;
      await cutOff(path.join(folder, file), bytes.subarray(reading.length), reading.length, files);
    }
  }
  return { log: createAppendLog({ ...options, tip }), tornBytes, damage };
}

async function lastSegment({ files, folder, name }: OpenLogOptions): Promise<number> {
  const own = new RegExp(`^${name}-(\\d{6})\\.log$`);
  const numbers = (await files.listFiles(folder)).map((file) => Number(own.exec(file)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

/** A segment that is gone reads as empty, which breaks the chain where it stood. */
async function bytesOf(files: FileSystemPort, file: string): Promise<Buffer> {
  if ((await files.sizeOf(file)) === null) return Buffer.alloc(0);
  const bytes = await files.readFile(file);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function visitAll({ found }: SegmentReading, file: string, visit: OpenLogOptions['visit']): LogDamage | null {
  const refused = found.findIndex((placed) => !visit(placed));
  const place = found[refused]?.place;
  if (place === undefined) return null;
  return { file, at: place.offset - frameHeaderLength, framesBehind: found.length - refused - 1 };
}

/** Only the last segment may end in an unfinished append. */
function damageOf({ end, length }: SegmentReading, file: string, isLast: boolean): LogDamage | null {
  if (end.state === 'broken') return { file, at: length, framesBehind: end.framesBehind };
  return end.state === 'torn' && !isLast ? { file, at: length, framesBehind: 0 } : null;
}

/** The bytes are kept beside the log, for whoever wants to look; only then the log is shortened. */
async function cutOff(file: string, torn: Uint8Array, length: number, files: FileSystemPort): Promise<void> {
  const kept = await files.openFile(`${file}.torn`);
  try {
    await kept.truncate(0);
    await kept.write(torn, 0);
  } finally {
    await kept.close();
  }
  const log = await files.openFile(file);
  try {
    await log.truncate(length);
    await log.sync();
  } finally {
    await log.close();
  }
}

/** What to tell about a log that was opened. */
export function logProblem(
  { damage }: Pick<OpenedLog, 'damage'>,
  code: ProblemCode,
  safe: number,
): Problem | null {
  if (damage === null) return null;
  return fail(code, { file: damage.file, at: damage.at, safe, behind: damage.framesBehind }).problem;
}
