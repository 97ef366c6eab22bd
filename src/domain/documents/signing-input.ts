// What a proof signs: RFC 7515 section 5.1, the protected header, a dot and the payload in base64url.

const alphabet = Uint8Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  (character) => character.charCodeAt(0),
);
const dot = 0x2e;

export function signingInput(protectedHeader: string, payload: Uint8Array): Uint8Array {
  const start = protectedHeader.length + 1;
  const input = new Uint8Array(start + Math.ceil((payload.length * 4) / 3));
  for (let index = 0; index < protectedHeader.length; index += 1)
    input[index] = protectedHeader.charCodeAt(index);
  input[start - 1] = dot;
  writeBase64Url(payload, input, start);
  return input;
}

/** Every report passes here, so whole triples go without checks for what is past the end. */
function writeBase64Url(bytes: Uint8Array, target: Uint8Array, start: number): void {
  const whole = bytes.length - (bytes.length % 3);
  let to = start;
  for (let from = 0; from < whole; from += 3) {
    const first = bytes[from] as number;
    const second = bytes[from + 1] as number;
    const third = bytes[from + 2] as number;
    target[to] = alphabet[first >> 2] as number;
    target[to + 1] = alphabet[((first & 3) << 4) | (second >> 4)] as number;
    target[to + 2] = alphabet[((second & 15) << 2) | (third >> 6)] as number;
    target[to + 3] = alphabet[third & 63] as number;
    to += 4;
  }
  const first = bytes[whole];
  if (first === undefined) return;
  const second = bytes[whole + 1];
  target[to] = alphabet[first >> 2] as number;
  target[to + 1] = alphabet[((first & 3) << 4) | ((second ?? 0) >> 4)] as number;
  if (second !== undefined) target[to + 2] = alphabet[(second & 15) << 2] as number;
}
