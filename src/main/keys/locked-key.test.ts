import { describe, expect, it } from 'vitest';
import { testKey } from '../../../tests/support/keys';
import { minimumPassphraseLength } from '../../domain/trust/passphrase-rule';
import { generateKeyPair, generateSealingKey } from './key-pair';
import { lockKey } from './lock-key';
import { parseLockedKey, type LockedKey } from './locked-key';
import { recoverySheet, restoreFromSheet } from './recovery-sheet';
import { unlockKey } from './unlock-key';

const passphrase = 'một câu dài dễ nhớ';

async function locked(key = generateKeyPair() as Parameters<typeof lockKey>[0]): Promise<LockedKey> {
  const answer = await lockKey(key, passphrase);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

async function codeOf(answer: ReturnType<typeof unlockKey>): Promise<string> {
  const { ...rest } = await answer;
  return rest.ok ? 'ok' : rest.problem.code;
}

describe('a key at rest', () => {
  it.each(['sign', 'seal'] as const)('comes back under its passphrase, to %s', async (use) => {
    const key = use === 'sign' ? generateKeyPair() : generateSealingKey();
    const text = JSON.stringify(await locked(key));
    const parsed = parseLockedKey(text);
    if (parsed === null) throw new Error('not parsed');
    const opened = await unlockKey(parsed, passphrase);
    expect(
      opened.ok && [opened.value.use, opened.value.publicKey, opened.value.privateKey.equals(key.privateKey)],
    ).toEqual([use, key.publicKey, true]);
    expect(text).not.toContain(key.privateKey.export({ format: 'jwk' }).d);
  });

  it('takes a passphrase typed decomposed for the same', async () => {
    expect(await codeOf(unlockKey(await locked(), passphrase.normalize('NFD')))).toBe('ok');
  });

  it('stays shut under another passphrase', async () => {
    expect(await codeOf(unlockKey(await locked(), `${passphrase}.`))).toBe('passphrase-wrong');
    expect(await codeOf(unlockKey(await locked(), ''))).toBe('passphrase-wrong');
  });

  it('asks for a passphrase of some length, counted as people count', async () => {
    const answers = await Promise.all(
      ['123456789', '😀'.repeat(9), 'ê'.normalize('NFD').repeat(9)].map((short) =>
        lockKey(testKey('a'), short),
      ),
    );
    const problem = { code: 'passphrase-too-short', details: { minimum: minimumPassphraseLength } };
    expect(answers).toEqual([0, 1, 2].map(() => ({ ok: false, problem })));
    expect((await lockKey(testKey('a'), '1234567890')).ok).toBe(true);
  });

  it('is not taken for another key or another use', async () => {
    const one = await locked();
    expect(await codeOf(unlockKey({ ...one, publicKey: testKey('other').publicKey }, passphrase))).toBe(
      'key-broken',
    );
    expect(await codeOf(unlockKey({ ...one, use: 'seal' }, passphrase))).toBe('passphrase-wrong');
  });

  it('never locks twice into the same bytes', async () => {
    const key = testKey('a');
    const [one, two] = [await locked(key), await locked(key)];
    expect(one.ciphertext).not.toBe(two.ciphertext);
    expect(one.kdf.salt).not.toBe(two.kdf.salt);
  });

  it('is not read when its file is not as it was written', async () => {
    const one = await locked();
    const spoiled = [
      { ...one, format: 'nhipso-key/2' },
      { ...one, kdf: { ...one.kdf, n: 2 ** 40 } },
      { ...one, kdf: { ...one.kdf, n: 1 } },
      { ...one, cipher: { ...one.cipher, tag: 'AAAA' } },
      { ...one, ciphertext: '' },
      null,
      [],
    ].map((value) => parseLockedKey(JSON.stringify(value)));
    expect([...spoiled, parseLockedKey(''), parseLockedKey('{')]).toEqual(
      Array.from({ length: 9 }, () => null),
    );
  });
});

describe('the recovery sheet', () => {
  it('brings the key back from typed lines', async () => {
    const key = generateKeyPair();
    const sheet = recoverySheet(await locked(key));
    expect(sheet.lines.length).toBe(9);
    expect(sheet.lines.every((line) => /^[0-9A-Z]{5}( [0-9A-Z]{1,5}){0,3}$/.test(line))).toBe(true);
    const typed = sheet.lines.map(
      (line) => ` ${line.toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o').replaceAll(' ', '-')} `,
    );
    const restored = await restoreFromSheet(typed, passphrase);
    expect(
      restored.ok && [restored.value.publicKey, restored.value.privateKey.equals(key.privateKey)],
    ).toEqual([key.publicKey, true]);
    expect(await restoreFromSheet(sheet.lines, 'another passphrase')).toEqual({
      ok: false,
      problem: { code: 'passphrase-wrong', details: {} },
    });
  });

  it('names the line that was typed wrong', async () => {
    const { lines } = recoverySheet(await locked());
    const change = (line: string) => (line.startsWith('A') ? 'B' : 'A') + line.slice(1);
    for (const wrong of [0, 3, lines.length - 1]) {
      const typed = lines.map((line, index) => (index === wrong ? change(line) : line));
      expect(await restoreFromSheet(typed, passphrase)).toEqual({
        ok: false,
        problem: { code: 'recovery-sheet-wrong', details: { line: wrong + 1 } },
      });
    }
    const swapped = [lines[1]!, lines[0]!, ...lines.slice(2)];
    for (const typed of [swapped, [], lines.slice(0, -1), [...lines, lines[0]!], ['U'.repeat(20)]]) {
      const answer = await restoreFromSheet(typed, passphrase);
      expect(answer.ok ? 'ok' : answer.problem.code).toBe('recovery-sheet-wrong');
    }
  });
});
