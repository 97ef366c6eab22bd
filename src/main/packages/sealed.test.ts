import { describe, expect, it } from 'vitest';
import { compactDecrypt, CompactEncrypt, decodeProtectedHeader, importJWK } from 'jose';
import { everyPackage } from '../../../tests/support/packages';
import { thumbprintOf } from '../keys/fingerprint';
import { generateSealingKey } from '../keys/key-pair';
import { openSealed } from './open-sealed';
import { readFile } from './read-file';
import { sealPackage } from './seal-package';
import { isSealed } from './sealed-form';
import { unwrapKey, wrapKey } from './aes-key-wrap';

const bytes = everyPackage().get('submission')!;
const key = generateSealingKey();

describe('wrapping a key', () => {
  it('is RFC 3394 section 4.6', () => {
    const wrappingKey = Buffer.from(
      '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f',
      'hex',
    );
    const secret = Buffer.from('00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f', 'hex');
    const wrapped = wrapKey(wrappingKey, secret);
    expect(wrapped.toString('hex')).toBe(
      '28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21',
    );
    expect(unwrapKey(wrappingKey, wrapped)).toEqual(secret);
    expect(unwrapKey(Buffer.alloc(32), wrapped)).toBeNull();
    expect(unwrapKey(wrappingKey, wrapped.subarray(0, 12))).toBeNull();
  });
});

describe('a sealed package', () => {
  it('opens with the key it was sealed to, byte for byte', () => {
    const sealed = sealPackage(bytes, key.publicKey);
    expect([isSealed(sealed), isSealed(bytes)]).toEqual([true, false]);
    expect(decodeProtectedHeader(Buffer.from(sealed).toString('ascii'))).toMatchObject({
      alg: 'ECDH-ES+A256KW',
      enc: 'A256GCM',
      kid: thumbprintOf('X25519', key.publicKey),
      typ: 'nhipso+jwe',
    });
    const opened = openSealed(sealed, key);
    expect(opened.ok && Buffer.compare(opened.value, bytes)).toBe(0);
    expect(Buffer.from(sealed).includes(Buffer.from('submission'))).toBe(false);
  });

  it('is read like the file it holds', async () => {
    const sealed = sealPackage(bytes, key.publicKey);
    const [part] = await readFile(sealed, [generateSealingKey(), key]);
    expect([part?.path, part?.outcome.ok, Buffer.compare(part!.bytes, bytes)]).toEqual([null, true, 0]);
  });

  it('is opened by another library, and opens what that library sealed', async () => {
    const opened = await compactDecrypt(sealPackage(bytes, key.publicKey), key.privateKey);
    expect(Buffer.compare(opened.plaintext, bytes)).toBe(0);
    const recipient = await importJWK({ kty: 'OKP', crv: 'X25519', x: key.publicKey }, 'ECDH-ES+A256KW');
    const seal = (header: { alg: string; enc: string; typ: string }) =>
      new CompactEncrypt(bytes).setProtectedHeader(header).encrypt(recipient);
    const header = { alg: 'ECDH-ES+A256KW', enc: 'A256GCM', typ: 'nhipso+jwe' };
    const own = openSealed(Buffer.from(await seal(header)), key);
    expect(own.ok && Buffer.compare(own.value, bytes)).toBe(0);
    for (const other of [
      { ...header, typ: 'JOSE' },
      { ...header, alg: 'ECDH-ES' },
      { ...header, enc: 'A128GCM' },
    ]) {
      expect(openSealed(Buffer.from(await seal(other)), key).ok).toBe(false);
    }
  });

  it.each(['', '....', 'eyJ.a.b.c.d', 'bnVsbA.AA.AA.AA.AA'])('takes %s for shut', (text) => {
    expect(openSealed(Buffer.from(text), key)).toEqual({
      ok: false,
      problem: { code: 'package-sealed', details: {} },
    });
  });

  it('stays shut for everyone else, and when it was changed', async () => {
    const sealed = sealPackage(bytes, key.publicKey);
    const shut = [
      { path: null, outcome: { ok: false, problem: { code: 'package-sealed', details: {} } }, bytes: sealed },
    ];
    expect(await readFile(sealed)).toEqual(shut);
    expect(await readFile(sealed, [generateSealingKey()])).toEqual(shut);
    for (const place of [10, 300, sealed.length - 30, sealed.length - 3]) {
      const changed = Uint8Array.from(sealed);
      changed[place] = changed[place] === 0x41 ? 0x42 : 0x41;
      const answer = openSealed(changed, key);
      expect([place, answer.ok]).toEqual([place, false]);
    }
  });
});
