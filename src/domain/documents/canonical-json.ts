// The one byte form of a JSON value: RFC 8785.
import canonicalize from 'canonicalize';
import { encodeUtf8 } from './utf8';

/** @throws for what JSON cannot say: undefined, NaN, infinities, lone surrogates, circles. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('The value has no JSON form.');
  return text;
}

export function canonicalBytes(value: unknown): Uint8Array {
  return encodeUtf8(canonicalText(value));
}
