// Puts packages into one file; each keeps its bytes, so each still proves itself.
import { bundleFormat } from './read-parts';
import { encodeUtf8 } from './utf8';

const comma = 0x2c;

/** Expects package files or bundles as they are; the result is again the RFC 8785 form. */
export function bundleBytes(parts: readonly Uint8Array[]): Uint8Array {
  const start = encodeUtf8(`{"format":"${bundleFormat}","packages":[`);
  const end = encodeUtf8(']}');
  const commas = Math.max(0, parts.length - 1);
  const size = start.length + end.length + commas + parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(size);
  bytes.set(start);
  let at = start.length;
  parts.forEach((part, index) => {
    if (index > 0) bytes[at++] = comma;
    bytes.set(part, at);
    at += part.length;
  });
  bytes.set(end, at);
  return bytes;
}
