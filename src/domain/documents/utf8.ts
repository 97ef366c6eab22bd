// UTF-8 without DOM or Node, strict: what it decodes, it encodes back to the same bytes.

export type DecodedUtf8 =
  | { readonly form: 'text'; readonly text: string }
  /** The last character is incomplete, everything before it is right. */
  | { readonly form: 'cut-short' }
  | { readonly form: 'malformed' };

const unitsPerCall = 8192;

export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      code = text.codePointAt(index) ?? code;
      if (code <= 0xffff) throw new RangeError('A lone surrogate has no UTF-8 form.');
      index += 1;
    }
    length = writeCodePoint(bytes, length, code);
  }
  return bytes.slice(0, length);
}

function writeCodePoint(bytes: Uint8Array, start: number, code: number): number {
  let at = start;
  if (code < 0x800) {
    bytes[at++] = 0xc0 | (code >> 6);
  } else if (code < 0x10000) {
    bytes[at++] = 0xe0 | (code >> 12);
    bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
  } else {
    bytes[at++] = 0xf0 | (code >> 18);
    bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
    bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
  }
  bytes[at++] = 0x80 | (code & 0x3f);
  return at;
}

/** Keeps a byte order mark as U+FEFF; refuses overlong forms, surrogates and code points above U+10FFFF. */
export function decodeUtf8(bytes: Uint8Array): DecodedUtf8 {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      units[length++] = lead;
      at += 1;
      continue;
    }
    const size =
      lead >= 0xc2 && lead <= 0xdf
        ? 2
        : lead >= 0xe0 && lead <= 0xef
          ? 3
          : lead >= 0xf0 && lead <= 0xf4
            ? 4
            : 0;
    if (size === 0) return { form: 'malformed' };
    let code = lead & (0xff >> (size + 1));
    for (let offset = 1; offset < size; offset += 1) {
      const next = bytes[at + offset];
      if (next === undefined) return { form: 'cut-short' };
      if (next >> 6 !== 2 || (offset === 1 && isOutOfRange(lead, next))) return { form: 'malformed' };
      code = (code << 6) | (next & 0x3f);
    }
    at += size;
    if (code < 0x10000) {
      units[length++] = code;
    } else {
      units[length++] = 0xd7c0 + (code >> 10);
      units[length++] = 0xdc00 | (code & 0x3ff);
    }
  }
  return { form: 'text', text: joinUnits(units, length) };
}

/** Unicode table 3-7: the second byte tells overlong forms, surrogates and too large code points. */
function isOutOfRange(lead: number, second: number): boolean {
  switch (lead) {
    case 0xe0:
      return second < 0xa0;
    case 0xed:
      return second > 0x9f;
    case 0xf0:
      return second < 0x90;
    case 0xf4:
      return second > 0x8f;
    default:
      return false;
  }
}

function joinUnits(units: Uint16Array, length: number): string {
  let text = '';
  for (let start = 0; start < length; start += unitsPerCall) {
    const part = units.subarray(start, Math.min(start + unitsPerCall, length));
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}
