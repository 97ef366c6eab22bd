import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ProblemError } from '../../domain/problem/problem';
import { writeFileAtomically } from '../files/write-file-atomically';
import type { SigningKey } from '../keys/key-pair';
import { lockKey } from '../keys/lock-key';
import { parseLockedKey, type LockedKey } from '../keys/locked-key';
import { unlockKey } from '../keys/unlock-key';
import { valueOf } from './open-workspaces';

const keyFile = 'signing-key.json';

/** Locks the key under the passphrase and writes it. @throws ProblemError */
export async function writeKey(folder: string, key: SigningKey, passphrase: string): Promise<void> {
  const locked = valueOf(await lockKey(key, passphrase));
  valueOf(await writeFileAtomically(path.join(folder, keyFile), Buffer.from(JSON.stringify(locked))));
}

/** @throws ProblemError `key-missing` when there is none that this app wrote. */
export async function readLockedKey(folder: string): Promise<LockedKey & { readonly use: 'sign' }> {
  const text = await readFile(path.join(folder, keyFile), 'utf8').catch(() => '');
  const locked = parseLockedKey(text);
  if (locked?.use !== 'sign') throw new ProblemError({ code: 'key-missing', details: {} });
  return { ...locked, use: locked.use };
}

/** @throws ProblemError `passphrase-wrong` */
export async function readKey(folder: string, passphrase: string): Promise<SigningKey> {
  return valueOf(await unlockKey(await readLockedKey(folder), passphrase));
}
