// What a proof signs: RFC 7515 section 5.1, the protected header, a dot and the payload in base64url.

const alphabet = Uint8Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  (character) => character.charCodeAt(0),
);
const dot = 0x2e;

export function signingInput(protectedHeader: string, payload: Uint8Array): Uint8Array {
  const input = new Uint8Array(protectedHeader.length + 1 + Math.ceil((payload.length * 4) / 3));
  for (let index = 0; index < protectedHeader.length; index += 1)
    input[index] = protectedHeader.charCodeAt(index);
  input[protectedHeader.length] = dot;
  writeBase64Url(payload, input, protectedHeader.length + 1);
  return input;
}

function writeBase64Url(bytes: Uint8Array, target: Uint8Array, start: number): void {
  let to = start;
  for (let from = 0; from < bytes.length; from += 3) {
    const left = bytes.length - from;
    const three = (byteAt(bytes, from) << 16) | (byteAt(bytes, from + 1) << 8) | byteAt(bytes, from + 2);
    target[to++] = digit(three >> 18);
    target[to++] = digit(three >> 12);
    if (left > 1) target[to++] = digit(three >> 6);
    if (left > 2) target[to++] = digit(three);
  }
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function digit(bits: number): number {
  return alphabet[bits & 63] ?? 0;
}
