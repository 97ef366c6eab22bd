// Reads a file that holds one package, or a bundle of packages and bundles; a bad part does not stop the rest.
import { fail, type Outcome } from '../problem/problem';
import { canonicalBytes } from './canonical-json';
import type { CryptoPort } from './crypto-port';
import { readCanonicalJson } from './read-canonical-json';
import { checkPackage } from './read-package';
import { isObject, shapeWrong, shorten } from './validate-document';
import type { VerifiedDocument } from './verified-document';

export type ReadPart = {
  /** Where in the file it stands; null when the file is the part. */
  readonly path: string | null;
  readonly outcome: Outcome<VerifiedDocument>;
  /** Exactly the bytes of a package file, also when the part came in a bundle. */
  readonly bytes: Uint8Array;
};

export const bundleFormat = 'nhipso-bundle/1';
const maximumBundleDepth = 4;
const maximumParts = 20_000;

export function readParts(bytes: Uint8Array, crypto: CryptoPort): ReadPart[] {
  const read = readCanonicalJson(bytes, crypto);
  if (!read.ok) return [{ path: null, outcome: read, bytes }];
  const parts: ReadPart[] = [];
  collectParts({ value: read.value, bytes, path: null, depth: 1 }, parts, crypto);
  return parts;
}

type Place = {
  readonly value: unknown;
  readonly bytes: Uint8Array | null;
  readonly path: string | null;
  readonly depth: number;
};

function collectParts(place: Place, parts: ReadPart[], crypto: CryptoPort): void {
  const { value, path, depth } = place;
  // The whole file is canonical, so a part's canonical bytes are the bytes that stand in it.
  const ownBytes = (): Uint8Array => place.bytes ?? canonicalBytes(value);
  const refuse = (outcome: Outcome<never>): void => void parts.push({ path, outcome, bytes: ownBytes() });
  if (!isBundle(value)) {
    const bytes = ownBytes();
    parts.push({ path, outcome: checkPackage(value, bytes, crypto), bytes });
    return;
  }
  if (value.format !== bundleFormat)
    return refuse(fail('package-version-unknown', { format: shorten(value.format) }));
  if (depth > maximumBundleDepth) return refuse(fail('bundle-too-deep', { limit: maximumBundleDepth }));
  const { packages } = value;
  if (!Array.isArray(packages) || packages.length === 0 || Object.keys(value).length !== 2) {
    return refuse(shapeWrong(['/packages']));
  }
  if (parts.length + packages.length > maximumParts) return refuse(shapeWrong(['/packages maxItems']));
  packages.forEach((part: unknown, index) => {
    const inner = path === null ? `packages/${index}` : `${path}/packages/${index}`;
    collectParts({ value: part, bytes: null, path: inner, depth: depth + 1 }, parts, crypto);
  });
}

function isBundle(value: unknown): value is { readonly format: string; readonly packages?: unknown } {
  return isObject(value) && typeof value.format === 'string' && !Object.hasOwn(value, 'document');
}
