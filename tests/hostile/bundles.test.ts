import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/domain/documents/canonical-json';
import { readParts } from '../../src/domain/documents/read-parts';
import { bundleBytes } from '../../src/domain/documents/write-bundle';
import { nodeCrypto } from '../../src/main/packages/node-crypto';
import { everyPackage } from '../support/packages';

const submission = everyPackage().get('submission')!;
const utf8 = (value: string) => new Uint8Array(Buffer.from(value, 'utf8'));
const read = (file: Uint8Array) =>
  readParts(file, nodeCrypto).map(({ path, outcome }) => [
    path,
    outcome.ok ? 'accepted' : outcome.problem.code,
  ]);
const bundleOf = (...packages: unknown[]) => utf8(canonicalText({ format: 'nhipso-bundle/1', packages }));

function nested(depth: number): Uint8Array {
  return depth === 0 ? submission : bundleBytes([nested(depth - 1)]);
}

describe('a bundle', () => {
  it('goes on with the rest when parts are bad', () => {
    const whole: unknown = JSON.parse(Buffer.from(submission).toString('utf8'));
    const forged: unknown = JSON.parse(Buffer.from(submission).toString('utf8').replace('87.65', '88.65'));
    expect(
      read(
        bundleOf(
          7,
          whole,
          forged,
          {},
          null,
          { format: 'nhipso-bundle/2' },
          { format: 'nhipso-bundle/1', packages: [] },
          whole,
        ),
      ),
    ).toEqual([
      ['packages/0', 'package-shape-wrong'],
      ['packages/1', 'accepted'],
      ['packages/2', 'package-signature-invalid'],
      ['packages/3', 'package-shape-wrong'],
      ['packages/4', 'package-shape-wrong'],
      ['packages/5', 'package-version-unknown'],
      ['packages/6', 'package-shape-wrong'],
      ['packages/7', 'accepted'],
    ]);
  });

  it('gives each part the bytes of its own file', () => {
    const parts = readParts(bundleBytes([submission, nested(1)]), nodeCrypto);
    expect(parts.map(({ path, bytes }) => [path, Buffer.compare(bytes, submission)])).toEqual([
      ['packages/0', 0],
      ['packages/1/packages/0', 0],
    ]);
  });

  it('is taken apart four deep and no deeper', () => {
    expect(read(nested(4))).toEqual([['packages/0/packages/0/packages/0/packages/0', 'accepted']]);
    expect(read(bundleBytes([nested(4), submission]))).toEqual([
      ['packages/0/packages/0/packages/0/packages/0', 'bundle-too-deep'],
      ['packages/1', 'accepted'],
    ]);
    expect(read(nested(40))).toEqual([[null, 'package-too-deep']]);
  });

  it.each([
    ['of another version', 'package-version-unknown', utf8('{"format":"nhipso-bundle/2","packages":[]}')],
    ['that is empty', 'package-shape-wrong', bundleOf()],
    [
      'with a member too many',
      'package-shape-wrong',
      utf8('{"extra":1,"format":"nhipso-bundle/1","packages":[1]}'),
    ],
    [
      'whose packages are no list',
      'package-shape-wrong',
      utf8('{"format":"nhipso-bundle/1","packages":{"length":1}}'),
    ],
    [
      'of more parts than anyone sends',
      'package-shape-wrong',
      bundleOf(...Array.from({ length: 20_001 }, () => 1)),
    ],
    ['with a space', 'package-not-canonical', utf8('{"format":"nhipso-bundle/1", "packages":[1]}')],
    ['that was cut', 'package-cut-short', bundleBytes([submission]).subarray(0, -2)],
  ])('%s is refused as %s', (_, code, file) => {
    expect(read(file)).toEqual([[null, code]]);
  });
});
