// The one byte form of a result, which is what is hashed, compared and published.
import { canonicalBytes } from '../documents/canonical-json';
import type { ScoreboardBody } from '../documents/generated/documents';

export function scoreboardBytes(scoreboard: ScoreboardBody): Uint8Array {
  return canonicalBytes(scoreboard);
}
