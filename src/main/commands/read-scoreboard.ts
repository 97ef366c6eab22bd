import { readFile as readBytes } from 'node:fs/promises';
import type { PublicKey, ScoreboardBody } from '../../domain/documents/generated/documents';
import { validateScoreboardBody } from '../../domain/documents/generated/validators';
import { scoreboardBytes } from '../../domain/consolidation/scoreboard-bytes';
import { readParts } from '../../domain/documents/read-parts';
import { nodeCrypto } from '../packages/node-crypto';
import { UsageError } from './read-arguments';

export type GivenScoreboard = {
  readonly body: ScoreboardBody;
  /** Who signed it; null for a bare result file. */
  readonly publicKey: PublicKey | null;
};

/** Reads a signed scoreboard package or a bare scoreboard.json. @throws UsageError for anything else. */
export async function readScoreboard(path: string): Promise<GivenScoreboard> {
  const bytes = await readBytes(path).catch(() => {
    throw new UsageError(`cannot read ${path}`);
  });
  const bare = readBare(bytes);
  if (bare !== null) return { body: bare, publicKey: null };
  for (const { outcome } of readParts(new Uint8Array(bytes), nodeCrypto)) {
    if (outcome.ok && outcome.value.document.kind === 'scoreboard') {
      return { body: outcome.value.document.body, publicKey: outcome.value.publicKey };
    }
    if (!outcome.ok) throw new UsageError(`${path} is no scoreboard: ${outcome.problem.code}`);
  }
  throw new UsageError(`${path} is no scoreboard`);
}

/** Null unless the bytes are exactly those of the result they hold. A province's may be larger than a package. */
function readBare(bytes: Buffer): ScoreboardBody | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return validateScoreboardBody(value) && bytes.equals(scoreboardBytes(value)) ? value : null;
  } catch {
    return null;
  }
}
