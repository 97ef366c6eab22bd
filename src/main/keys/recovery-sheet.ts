import { createHash } from 'node:crypto';
import { fail, type Outcome } from '../../domain/problem/problem';
import { fingerprint } from './fingerprint';
import type { KeyPair, KeyUse } from './key-pair';
import {
  ivLength,
  keyFormat,
  pkcs8Length,
  saltLength,
  scryptCost,
  tagLength,
  type LockedKey,
} from './locked-key';
import { openSecret } from './unlock-key';

export type RecoverySheet = {
  readonly use: KeyUse;
  readonly fingerprint: string;
  /** The locked key, to be typed in again: groups of five, the last two characters of a line check it. */
  readonly lines: readonly string[];
};

/** Crockford's: no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const lookAlikes: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };
const lineForm = /^[0-9A-HJKMNP-TV-Z]{3,20}$/;
const charactersPerLine = 18;
const uses: readonly KeyUse[] = ['sign', 'seal'];
const contentLength = 1 + saltLength + ivLength + tagLength + pkcs8Length;

export function recoverySheet({ use, publicKey, kdf, cipher, ciphertext }: LockedKey): RecoverySheet {
  const parts = [kdf.salt, cipher.iv, cipher.tag, ciphertext].map((part) => Buffer.from(part, 'base64url'));
  const text = encodeBase32(Buffer.concat([Buffer.of(uses.indexOf(use)), ...parts]));
  const lines = (text.match(new RegExp(`.{1,${charactersPerLine}}`, 'g')) ?? []).map((line, index) =>
    (line + checkOf(line, index)).replace(/.{5}(?=.)/g, '$& '),
  );
  return { use, fingerprint: fingerprint(publicKey, use === 'sign' ? 'Ed25519' : 'X25519'), lines };
}

/** Typed lines back to a key; the passphrase is the one the key had. Says which line was typed wrong. */
export async function restoreFromSheet(
  lines: readonly string[],
  passphrase: string,
): Promise<Outcome<KeyPair>> {
  const typed = lines.map((line) =>
    line
      .toUpperCase()
      .replace(/[\s-]/g, '')
      .replace(/[ILO]/g, (letter) => lookAlikes[letter] ?? letter),
  );
  const wrong = typed.findIndex(
    (line, index) => !lineForm.test(line) || line.slice(-2) !== checkOf(line.slice(0, -2), index),
  );
  if (wrong >= 0) return fail('recovery-sheet-wrong', { line: wrong + 1 });
  const content = decodeBase32(typed.map((line) => line.slice(0, -2)).join(''));
  const use = uses[content[0] ?? -1];
  if (content.length !== contentLength || use === undefined)
    return fail('recovery-sheet-wrong', { line: typed.length });
  return openSecret(lockedPartsOf(content, use), passphrase);
}

function lockedPartsOf(content: Buffer, use: KeyUse): Omit<LockedKey, 'publicKey'> {
  let at = 1;
  const take = (length: number): string => {
    at += length;
    return content.toString('base64url', at - length, at);
  };
  const salt = take(saltLength);
  const iv = take(ivLength);
  const tag = take(tagLength);
  const ciphertext = take(pkcs8Length);
  return {
    format: keyFormat,
    use,
    kdf: { name: 'scrypt', ...scryptCost, salt },
    cipher: { name: 'aes-256-gcm', iv, tag },
    ciphertext,
  };
}

/** Ten bits over the line and its number, so that lines out of order are seen too. */
function checkOf(line: string, index: number): string {
  return encodeBase32(createHash('sha256').update(`${index} ${line}`).digest()).slice(0, 2);
}

function encodeBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

function decodeBase32(text: string): Buffer {
  const bits = [...text]
    .map((character) => alphabet.indexOf(character).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
