import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8, type DecodedUtf8 } from './utf8';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeWithPlatform(bytes: Uint8Array): DecodedUtf8 {
  try {
    return { form: 'text', text: strict.decode(bytes) };
  } catch {
    return { form: 'malformed' };
  }
}

const nearlyUtf8 = fc
  .tuple(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(255), fc.boolean())
  .map(([text, place, byte, isChanged]) => {
    const bytes = new TextEncoder().encode(text);
    if (isChanged && bytes.length > 0) bytes[place % bytes.length] = byte;
    return bytes;
  });

describe('UTF-8', () => {
  it('encodes every text as the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text));
      }),
    );
  });

  it('decodes exactly what a strict platform decoder does', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyUtf8, fc.uint8Array()), (bytes) => {
        const own = decodeUtf8(bytes);
        const other = decodeWithPlatform(bytes);
        expect(own.form === 'text' ? own : { form: 'malformed' }).toEqual(other);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells a text cut inside a character from one that is malformed', () => {
    const bytes = encodeUtf8('Tỷ lệ 😀');
    const cuts = Array.from(bytes, (_, length) => decodeUtf8(bytes.subarray(0, length)).form);
    expect(new Set(cuts)).toEqual(new Set(['text', 'cut-short']));
    expect(decodeUtf8(Uint8Array.of(0xc0, 0x80))).toEqual({ form: 'malformed' });
    expect(decodeUtf8(Uint8Array.of(0xed, 0xa0, 0x80))).toEqual({ form: 'malformed' });
  });

  it('has no form for a lone surrogate', () => {
    expect(() => encodeUtf8('\ud800')).toThrow(RangeError);
    expect(() => encodeUtf8('a\udfff')).toThrow(RangeError);
  });

  it('keeps a byte order mark, so that it is seen', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31))).toEqual({ form: 'text', text: '\ufeff1' });
  });

  it('joins long texts', () => {
    const text = 'ệ'.repeat(30_000);
    expect(decodeUtf8(encodeUtf8(text))).toEqual({ form: 'text', text });
  });
});
