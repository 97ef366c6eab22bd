import { countFramesFrom, frameHeaderLength, readFrame } from './log-frame';

/** Where a payload lies: which segment, from which byte, how long. */
export type LogPlace = { readonly segment: number; readonly offset: number; readonly length: number };

export type PlacedPayload = { readonly payload: Uint8Array; readonly place: LogPlace };

export type SegmentReading = {
  readonly found: readonly PlacedPayload[];
  /** Bytes up to the end of the last whole frame. */
  readonly length: number;
  /** Hash of the last whole frame. */
  readonly hash: string;
  readonly end:
    | { readonly state: 'whole' }
    /** Only a last, unfinished append is missing: nothing behind it stands. */
    | { readonly state: 'torn'; readonly lostBytes: number }
    /** Frames stand behind the damage, so what was acknowledged is gone. */
    | { readonly state: 'broken'; readonly framesBehind: number };
};

/** Reads from `start`, whose frame must continue the chain at `previousHash`. */
export function readLogSegment(
  bytes: Buffer,
  segment: number,
  start: number,
  previousHash: string,
): SegmentReading {
  const found: PlacedPayload[] = [];
  let length = start;
  let hash = previousHash;
  while (length < bytes.length) {
    const frame = readFrame(bytes, length);
    if (frame?.previousHash !== hash) break;
    const offset = length + frameHeaderLength;
    found.push({ payload: frame.payload, place: { segment, offset, length: frame.payload.length } });
    length = offset + frame.payload.length;
    hash = frame.hash;
  }
  if (length === bytes.length) return { found, length, hash, end: { state: 'whole' } };
  const framesBehind = countFramesFrom(bytes, length);
  const end =
    framesBehind > 0
      ? ({ state: 'broken', framesBehind } as const)
      : ({ state: 'torn', lostBytes: bytes.length - length } as const);
  return { found, length, hash, end };
}
