// Turns a file's bytes into a JSON value, if the bytes are the one form that value has.
import { fail, succeed, type Outcome } from '../problem/problem';
import { isComposed } from './composed-text';
import { scanJson } from './scan-json';
import type { CryptoPort } from './crypto-port';
import { decodeUtf8 } from './utf8';

export const maximumPackageSize = 20 * 1024 * 1024;
/** A package needs 12 levels; bundles inside bundles add two each. */
const maximumDepth = 64;

export function readCanonicalJson(
  bytes: Uint8Array,
  { decodeUtf8: decodeFast }: Pick<CryptoPort, 'decodeUtf8'>,
): Outcome<unknown> {
  if (bytes.length > maximumPackageSize) {
    return fail('package-too-large', { sizeInBytes: bytes.length, limitInBytes: maximumPackageSize });
  }
  const fast = decodeFast?.(bytes) ?? null;
  // Only ours says how malformed bytes are malformed.
  const decoded = fast === null ? decodeUtf8(bytes) : ({ form: 'text', text: fast } as const);
  if (decoded.form === 'malformed') return fail('package-not-json', { reason: 'encoding' });
  if (decoded.form === 'cut-short') return fail('package-cut-short', { sizeInBytes: bytes.length });
  const scan = scanJson(decoded.text, maximumDepth);
  switch (scan.form) {
    case 'cut-short':
      return fail('package-cut-short', { sizeInBytes: bytes.length });
    case 'not-json':
      return fail('package-not-json', { reason: 'grammar', at: scan.at });
    case 'too-deep':
      return fail('package-too-deep', { limit: maximumDepth });
    case 'member-forbidden':
      return fail('package-member-forbidden', { member: scan.member });
    case 'loose':
      return fail('package-not-canonical', { at: scan.at });
    case 'canonical':
      break;
  }
  if (scan.longNumberAt >= 0)
    return fail('package-shape-wrong', { errors: ['number with more than 15 digits'] });
  const value: unknown = JSON.parse(decoded.text);
  if (!isComposed(decoded.text, value)) return fail('package-not-canonical', { reason: 'composition' });
  return succeed(value);
}
