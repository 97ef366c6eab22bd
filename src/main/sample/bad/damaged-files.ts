import type { SampleFile } from '../documents/sample-file';
import { suffix } from '../documents/sample-file';
import type { BadFile } from './bad-file';
import { storedZip } from './stored-zip';

const nested = 400;
/** Header of the old Excel format. */
const workbookMark = 'd0cf11e0a1b11ae1';

/** Files that nobody can read as a package, whatever they trust. */
export function damagedFiles(good: SampleFile, other: SampleFile): BadFile[] {
  const text = Buffer.from(good.bytes).toString('utf8');
  const otherText = Buffer.from(other.bytes).toString('utf8');
  const bad = (
    name: string,
    code: BadFile['code'],
    content: string | Uint8Array,
    ending = suffix,
  ): BadFile => ({
    name: `${name}${ending}`,
    code,
    bytes: typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'utf8')) : content,
  });
  const proofAt = text.lastIndexOf(',"proof":');
  const document = text.slice('{"document":'.length, proofAt);
  const proof = text.slice(proofAt, -1);
  return [
    bad('cut-short', 'package-cut-short', text.slice(0, text.indexOf('"createdAt"') + 20)),
    bad('bit-flipped', 'package-signature-invalid', flipDigit(text)),
    bad('spare-bits', 'package-proof-malformed', fillSpareBits(text)),
    bad('reformatted', 'package-not-canonical', JSON.stringify(JSON.parse(text), null, 2)),
    bad('byte-order-mark', 'package-not-canonical', `\ufeff${text}`),
    bad(
      'duplicate-member',
      'package-not-canonical',
      `{"document":${document.replace('"format":', '"createdAt":"2019-06-18T00:00:00.000Z","format":')}${proof}}`,
    ),
    bad(
      'wrong-version',
      'package-version-unknown',
      text.replace('"format":"nhipso/1"', '"format":"nhipso/2"'),
    ),
    bad('unknown-kind', 'package-kind-unknown', text.replace('"kind":"submission"', '"kind":"ranking"')),
    bad('score-inside', 'package-shape-wrong', text.replace('"staff":{', '"score":100,"staff":{')),
    bad(
      'proof-of-another',
      'package-signature-invalid',
      `{"document":${document}${otherText.slice(otherText.lastIndexOf(',"proof":'), -1)}}`,
    ),
    bad('too-deep', 'package-too-deep', `${'['.repeat(nested)}${']'.repeat(nested)}`),
    bad(
      'prototype-member',
      'package-member-forbidden',
      text.replace('{"document":', '{"__proto__":{"trusted":true},"document":'),
    ),
    bad('huge-number', 'package-shape-wrong', text.replace(/"cbcc_tong":\d+/, '"cbcc_tong":1e+300')),
    bad('table', 'package-not-json', 'ma_don_vi,chi_tieu,gia_tri\nSNV,UD04,87\nSTP,UD04,64\n', '.csv'),
    bad(
      'workbook',
      'package-not-json',
      new Uint8Array(Buffer.concat([Buffer.from(workbookMark, 'hex'), Buffer.alloc(1528, 0xff)])),
      '.xls',
    ),
    bad(
      'path-out',
      'archive-unsafe',
      storedZip([{ name: `../../${good.path.split('/').at(-1) ?? ''}`, content: good.bytes }]),
      '.zip',
    ),
    bad('empty-archive', 'archive-broken', storedZip([]), '.zip'),
    bad('replayed', 'document-known', good.bytes),
  ];
}

/** One digit of a figure becomes another: the text stays in form, the signature no longer holds. */
function flipDigit(text: string): string {
  return text.replace(
    /("cbcc_tong":\d*)(\d)/,
    (_, before: string, digit: string) => `${before}${(Number(digit) ^ 1) % 10}`,
  );
}

/** The last character of a signature carries four bits that nobody reads. */
function fillSpareBits(text: string): string {
  const at = text.length - '"}}'.length - 1;
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const spare = alphabet[alphabet.indexOf(text[at] ?? '') + 1] ?? '';
  return `${text.slice(0, at)}${spare}${text.slice(at + 1)}`;
}
