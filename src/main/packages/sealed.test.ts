import { describe, expect, it } from 'vitest';
import { decodeProtectedHeader } from 'jose';
import { everyPackage } from '../../../tests/support/packages';
import { thumbprintOf } from '../keys/fingerprint';
import { generateSealingKey } from '../keys/key-pair';
import { openSealed } from './open-sealed';
import { readFile } from './read-file';
import { sealPackage } from './seal-package';
import { isSealed } from './sealed-form';

const bytes = everyPackage().get('submission')!;
const key = generateSealingKey();

describe('a sealed package', () => {
  it('opens with the key it was sealed to, byte for byte', async () => {
    const sealed = await sealPackage(bytes, key.publicKey);
    expect([isSealed(sealed), isSealed(bytes)]).toEqual([true, false]);
    expect(decodeProtectedHeader(Buffer.from(sealed).toString('ascii'))).toMatchObject({
      alg: 'ECDH-ES+A256KW',
      enc: 'A256GCM',
      kid: thumbprintOf('X25519', key.publicKey),
      typ: 'nhipso+jwe',
    });
    const opened = await openSealed(sealed, key);
    expect(opened.ok && Buffer.compare(opened.value, bytes)).toBe(0);
    expect(Buffer.from(sealed).includes(Buffer.from('submission'))).toBe(false);
  });

  it('is read like the file it holds', async () => {
    const sealed = await sealPackage(bytes, key.publicKey);
    const [part] = await readFile(sealed, [generateSealingKey(), key]);
    expect([part?.path, part?.outcome.ok, Buffer.compare(part!.bytes, bytes)]).toEqual([null, true, 0]);
  });

  it('stays shut for everyone else, and when it was changed', async () => {
    const sealed = await sealPackage(bytes, key.publicKey);
    const shut = [
      { path: null, outcome: { ok: false, problem: { code: 'package-sealed', details: {} } }, bytes: sealed },
    ];
    expect(await readFile(sealed)).toEqual(shut);
    expect(await readFile(sealed, [generateSealingKey()])).toEqual(shut);
    for (const place of [10, 300, sealed.length - 30, sealed.length - 3]) {
      const changed = Uint8Array.from(sealed);
      changed[place] = changed[place] === 0x41 ? 0x42 : 0x41;
      const answer = await openSealed(changed, key);
      expect([place, answer.ok]).toEqual([place, false]);
    }
  });
});
