import { calculateJwkThumbprint } from 'jose';
import { describe, expect, it } from 'vitest';
import { keyThumbprint } from '../../domain/trust/key-thumbprint';
import { nodeCrypto } from '../packages/node-crypto';
import { fingerprint, thumbprint, thumbprintOf } from './fingerprint';
import { generateKeyPair, generateSealingKey } from './key-pair';

/** The key of RFC 8037 appendix A. */
const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';

describe('the name of a key', () => {
  it('is the thumbprint of RFC 8037 appendix A.3', () => {
    expect(thumbprint(x)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });

  it('is what the domain and another library compute', async () => {
    for (let count = 0; count < 20; count += 1) {
      const { publicKey } = generateKeyPair();
      const expected = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x: publicKey });
      expect([thumbprint(publicKey), keyThumbprint(publicKey, nodeCrypto)]).toEqual([expected, expected]);
    }
    const sealing = generateSealingKey().publicKey;
    expect(thumbprintOf('X25519', sealing)).toBe(
      await calculateJwkThumbprint({ kty: 'OKP', crv: 'X25519', x: sealing }),
    );
  });

  it('is spoken as 6 groups of 5 digits of its first 100 bits', () => {
    const hash = Buffer.from(thumbprint(x), 'base64url').toString('hex');
    const first100 = BigInt(`0x${hash.slice(0, 25)}`);
    expect(fingerprint(x).replaceAll(' ', '')).toBe((first100 % 10n ** 30n).toString().padStart(30, '0'));
    expect(fingerprint(x)).toMatch(/^\d{5}( \d{5}){5}$/);
  });
});
