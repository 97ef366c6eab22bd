import path from 'node:path';
import { succeed, type Outcome, type Problem } from '../../domain/problem/problem';
import type { ProblemCode } from '../../domain/problem/problem-codes';
import { diskProblem } from './disk-problem';
import type { FileSystemPort, OpenFile } from './file-system';
import { encodeFrame, frameHeaderLength, readFrame } from './log-frame';
import type { LogPlace } from './read-log-segment';

/** Where the next frame goes. */
export type LogTip = { readonly segment: number; readonly length: number; readonly hash: string };

export type AppendLog = {
  /** Answers only after the bytes are forced to disk; a failed append leaves no trace and may be tried again. */
  readonly append: (payload: Uint8Array) => Promise<Outcome<LogPlace>>;
  /** A payload, checked against its hash; null when it is damaged. */
  readonly read: (place: LogPlace) => Promise<Uint8Array | null>;
  /** Any bytes, unchecked: for whoever can tell by other means that they are right. */
  readonly readBytes: (place: LogPlace) => Promise<Uint8Array>;
  readonly tip: () => LogTip;
  /** The problem of the last append, until one succeeds. */
  readonly failure: () => Problem | null;
  readonly close: () => Promise<void>;
};

export type AppendLogOptions = {
  readonly folder: string;
  readonly name: string;
  readonly files: FileSystemPort;
  readonly tip: LogTip;
  /** A frame that would pass it starts the next segment. */
  readonly segmentLimit: number;
  readonly failureCode: ProblemCode;
};

export function segmentName(name: string, segment: number): string {
  return `${name}-${String(segment).padStart(6, '0')}.log`;
}

export function createAppendLog(options: AppendLogOptions): AppendLog {
  const { folder, name, files, segmentLimit, failureCode } = options;
  const open = new Map<number, OpenFile>();
  let tip = options.tip;
  let failure: Problem | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function fileOf(segment: number): Promise<OpenFile> {
    const found = open.get(segment);
    if (found !== undefined) return found;
    const file = await files.openFile(path.join(folder, segmentName(name, segment)));
    open.set(segment, file);
    return file;
  }

  /** After a failure the file may hold part of a frame that nobody was told of. */
  async function repair(): Promise<void> {
    if (failure === null) return;
    const file = await fileOf(tip.segment);
    await file.truncate(tip.length);
    await file.sync();
  }

  async function write(payload: Uint8Array): Promise<LogPlace> {
    await repair();
    const size = frameHeaderLength + payload.length;
    const startsSegment = tip.length > 0 && tip.length + size > segmentLimit;
    const at = startsSegment ? { ...tip, segment: tip.segment + 1, length: 0 } : tip;
    const file = await fileOf(at.segment);
    const { bytes, hash } = encodeFrame(payload, at.hash);
    if (at.length === 0) await file.truncate(0);
    await file.write(bytes, at.length);
    await file.sync();
    if (at.length === 0) await files.syncFolder(folder);
    tip = { segment: at.segment, length: at.length + size, hash };
    return { segment: at.segment, offset: at.length + frameHeaderLength, length: payload.length };
  }

  async function append(payload: Uint8Array): Promise<Outcome<LogPlace>> {
    try {
      const place = await write(payload);
      failure = null;
      return succeed(place);
    } catch (error) {
      failure = diskProblem(error, failureCode);
      return { ok: false, problem: failure };
    }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  async function readBytes({ segment, offset, length }: LogPlace): Promise<Uint8Array> {
    return (await fileOf(segment)).read(offset, length);
  }

  async function read({ segment, offset, length }: LogPlace): Promise<Uint8Array | null> {
    const start = offset - frameHeaderLength;
    const bytes = await readBytes({ segment, offset: start, length: frameHeaderLength + length });
    return readFrame(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0)?.payload ?? null;
  }

  return {
    append: (payload) => inTurn(() => append(payload)),
    read,
    readBytes,
    tip: () => tip,
    failure: () => failure,
    close: () =>
      inTurn(async () => {
        for (const file of open.values()) await file.close();
        open.clear();
      }),
  };
}
