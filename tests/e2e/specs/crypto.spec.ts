import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from '../fixtures';

type NodeRequire = (name: string) => unknown;

test('node:crypto of main signs, agrees on keys, stretches passphrases and seals', async ({
  electronApp,
}) => {
  const results = await electronApp.evaluate(() => {
    const load = (process as unknown as { mainModule: { require: NodeRequire } }).mainModule.require;
    const crypto = load('node:crypto') as typeof import('node:crypto');
    const message = Buffer.from('nhip so');
    const signer = crypto.generateKeyPairSync('ed25519');
    const signature = crypto.sign(null, message, signer.privateKey);
    const jwk = signer.publicKey.export({ format: 'jwk' });
    const imported = crypto.createPublicKey({ key: jwk, format: 'jwk' });
    const locked = signer.privateKey.export({
      type: 'pkcs8',
      format: 'der',
    });
    const reread = crypto.createPrivateKey({ key: locked, type: 'pkcs8', format: 'der' });
    const [one, two] = [crypto.generateKeyPairSync('x25519'), crypto.generateKeyPairSync('x25519')];
    const key = crypto.scryptSync('passphrase', 'salt', 32, {
      N: 32_768,
      r: 8,
      p: 1,
      maxmem: 128 * 1024 * 1024,
    });
    const cipher = crypto.createCipheriv('aes-256-gcm', key, Buffer.alloc(12));
    const sealed = Buffer.concat([cipher.update(message), cipher.final()]);
    const opener = crypto.createDecipheriv('aes-256-gcm', key, Buffer.alloc(12));
    opener.setAuthTag(cipher.getAuthTag());
    return {
      signature: signature.length,
      isVerified: crypto.verify(null, message, imported, signature),
      isRefused: !crypto.verify(null, Buffer.from('nhip sO'), imported, signature),
      isSameKey: crypto.sign(null, message, reread).equals(signature),
      isAgreed: crypto
        .diffieHellman({ privateKey: one.privateKey, publicKey: two.publicKey })
        .equals(crypto.diffieHellman({ privateKey: two.privateKey, publicKey: one.publicKey })),
      opened: Buffer.concat([opener.update(sealed), opener.final()]).toString(),
      sha256: crypto.createHash('sha256').update('').digest('hex'),
    };
  });
  expect(results).toEqual({
    signature: 64,
    isVerified: true,
    isRefused: true,
    isSameKey: true,
    isAgreed: true,
    opened: 'nhip so',
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  });
});

test('jose 5 signs and seals in main without a global crypto, but cannot wrap keys', async ({
  electronApp,
}) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'nhip-so-jose-')), 'jose.cjs');
  await build({
    stdin: { contents: "module.exports = require('jose');", resolveDir: path.resolve('.') },
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
  });
  const results = await electronApp.evaluate(async (_electron, bundle) => {
    const load = (process as unknown as { mainModule: { require: NodeRequire } }).mainModule.require;
    const jose = load(bundle) as typeof import('jose');
    const payload = new TextEncoder().encode('nhip so');
    const signer = await jose.generateKeyPair('EdDSA', { extractable: true });
    const jws = await new jose.CompactSign(payload)
      .setProtectedHeader({ alg: 'EdDSA' })
      .sign(signer.privateKey);
    const verified = await jose.compactVerify(jws, signer.publicKey, { algorithms: ['EdDSA'] });
    const sealer = await jose.generateKeyPair('ECDH-ES', { crv: 'X25519' });
    const seal = (alg: string) =>
      new jose.CompactEncrypt(payload).setProtectedHeader({ alg, enc: 'A256GCM' }).encrypt(sealer.publicKey);
    const opened = await jose.compactDecrypt(await seal('ECDH-ES'), sealer.privateKey);
    const wrapped = await seal('ECDH-ES+A256KW').catch((error: Error) => error.name);
    return {
      major: Number.parseInt(process.versions.node, 10),
      hasGlobalCrypto: 'crypto' in globalThis,
      verified: new TextDecoder().decode(verified.payload),
      opened: new TextDecoder().decode(opened.plaintext),
      wrapped,
    };
  }, file);
  // No global crypto in Node 18: so jose 6 is out while Electron 25 is supported. No AES key wrap in Electron's
  // BoringSSL: so ECDH-ES+A256KW (RFC 3394) needs a wrap of our own over AES-ECB.
  expect(results).toEqual({
    major: expect.any(Number),
    hasGlobalCrypto: results.major >= 19,
    verified: 'nhip so',
    opened: 'nhip so',
    wrapped: 'JOSENotSupported',
  });
});
