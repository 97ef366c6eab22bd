import { describe, expect, it } from 'vitest';
import type { ReadPart } from '../../src/domain/documents/read-parts';
import { nodeCrypto } from '../../src/main/packages/node-crypto';
import { extractEvidence } from '../../src/main/packages/read-archive';
import { readFile } from '../../src/main/packages/read-file';
import { signDocument } from '../../src/main/packages/sign-document';
import { writeArchive } from '../../src/main/packages/write-archive';
import { agencyKey, everyKind, everyPackage } from '../support/packages';
import { evidenceContent } from '../support/submission-body';
import { seededChance } from './chance';
import { rawZip, type RawEntry } from './raw-zip';

const packages = everyPackage();
const submission = packages.get('submission')!;
const enrolment = packages.get('enrolment')!;
const hash = nodeCrypto.sha256(evidenceContent);
const packageEntry: RawEntry = { name: 'a.nhipso.json', content: submission };
const evidenceEntry: RawEntry = { name: `evidence/${hash}`, content: evidenceContent };
const megabyte = 1024 * 1024;

function outcomes(parts: readonly ReadPart[]) {
  return parts.map(({ path, outcome }) => [
    path,
    outcome.ok ? outcome.value.document.kind : outcome.problem.code,
    outcome.ok ? '' : (outcome.problem.details.reason ?? ''),
  ]);
}

async function read(...entries: readonly RawEntry[]) {
  return outcomes(await readFile(rawZip(entries)));
}

describe('an archive with evidence', () => {
  it('is read when every file is the one its document names', async () => {
    const view = { name: 'xem.html', html: '<p>Báo cáo</p>' };
    const archive = await writeArchive({
      packageName: 'a.nhipso.json',
      packageBytes: submission,
      evidence: new Map([[hash, evidenceContent]]),
      view,
    });
    const parts = await readFile(archive);
    expect([outcomes(parts), Buffer.compare(parts[0]!.bytes, submission)]).toEqual([
      [['a.nhipso.json', 'submission', '']],
      0,
    ]);
    const evidence = await extractEvidence(archive, hash);
    expect(evidence.ok && Buffer.from(evidence.value)).toEqual(Buffer.from(evidenceContent));
    expect(
      await writeArchive({
        packageName: 'a.nhipso.json',
        packageBytes: submission,
        evidence: new Map([[hash, evidenceContent]]),
        view,
      }),
    ).toEqual(archive);
  });

  it('is read when a person packed several packages, in folders and stored', async () => {
    expect(
      await read(
        { name: 'xã Văn Môn/', content: new Uint8Array(0), method: 0 },
        { name: 'xã Văn Môn/b.json', content: enrolment, method: 0 },
        packageEntry,
        evidenceEntry,
      ),
    ).toEqual([
      ['xã Văn Môn/b.json', 'enrolment', ''],
      ['a.nhipso.json', 'submission', ''],
    ]);
  });

  it('goes on with the rest when one part is bad', async () => {
    expect(
      await read({ name: 'bad.json', content: Buffer.from('{') }, { name: 'b.nhipso', content: enrolment }),
    ).toEqual([
      ['bad.json', 'package-cut-short', ''],
      ['b.nhipso', 'enrolment', ''],
    ]);
  });

  it('refuses evidence that is swapped, missing, of another size or named by nobody', async () => {
    const other = Buffer.from('another');
    const stranger = nodeCrypto.sha256(other);
    expect(await read(packageEntry)).toEqual([['a.nhipso.json', 'evidence-file-mismatch', 'missing']]);
    expect(await read(packageEntry, { ...evidenceEntry, content: other })).toEqual([
      ['a.nhipso.json', 'evidence-file-mismatch', 'content'],
    ]);
    expect(await read(packageEntry, evidenceEntry, { name: `evidence/${stranger}`, content: other })).toEqual(
      [
        ['a.nhipso.json', 'submission', ''],
        [`evidence/${stranger}`, 'evidence-file-mismatch', 'unnamed'],
      ],
    );
    const { submission: document } = everyKind();
    const evidence = document.body.evidence.map((row) =>
      row.file === null ? row : { ...row, file: { ...row.file, size: 5 } },
    );
    const lying = signDocument({ ...document, body: { ...document.body, evidence } }, agencyKey);
    expect(await read({ ...packageEntry, content: lying }, evidenceEntry)).toEqual([
      ['a.nhipso.json', 'evidence-file-mismatch', 'size'],
    ]);
    expect(await extractEvidence(rawZip([{ ...evidenceEntry, content: other }]), hash)).toMatchObject({
      ok: false,
    });
  });
});

describe('a hostile archive', () => {
  const names: readonly (string | Buffer)[] = [
    '../a.json',
    'a/../../b.json',
    '/etc/a.json',
    '\\\\server\\a.json',
    'a\\b.json',
    'C:a.json',
    'C:/a.json',
    './a.json',
    'a//b.json',
    'a\0.json',
    'a.json ',
    'folder./a.json',
    'NUL.json',
    'x/com1.json',
    'AUX',
    'a.json:stream',
    `${'x'.repeat(260)}.json`,
    'a\u0301.json',
    'a\n.json',
    Buffer.from([0xff, 0x2e, 0x6a, 0x73, 0x6f, 0x6e]),
    '',
  ];

  it.each(names.map((name) => [JSON.stringify(name.toString()), name] as const))(
    'is refused for the name %s',
    async (_, name) => {
      expect(await read({ name, content: enrolment })).toEqual([[null, 'archive-unsafe', 'name']]);
    },
  );

  it.each([
    'run.exe',
    'a.zip',
    'evidence/readme.txt',
    `evidence/${'A'.repeat(64)}`,
    'evidence/x/a.json',
    'a.json.lnk',
  ])('is refused for the foreign entry %s', async (name) => {
    expect(await read({ name, content: enrolment })).toEqual([[null, 'archive-unsafe', 'foreign-entry']]);
  });

  /** A whole entry, to be hidden in the content of another: its own header takes 36 bytes. */
  const inside = rawZip([{ name: 'b.json', content: enrolment }]);
  const zeros = new Uint8Array(30 * megabyte);
  const cases: readonly (readonly [what: string, reason: string, entries: readonly RawEntry[]])[] = [
    ['a bomb', 'ratio', [{ name: 'a.json', content: zeros }]],
    ['a bomb that declares a small size', 'size', [{ name: 'a.json', content: zeros, declaredSize: 1000 }]],
    [
      'a size larger than what comes out',
      'size',
      [{ name: 'a.json', content: enrolment, declaredSize: enrolment.length + 1 }],
    ],
    [
      'an entry above the limit',
      'entry-too-large',
      [{ name: 'a.json', content: enrolment, declaredSize: 300 * megabyte }],
    ],
    [
      'a name twice',
      'name-twice',
      [
        { name: 'a.json', content: enrolment },
        { name: 'A.json', content: submission },
      ],
    ],
    ['a password', 'encrypted', [{ name: 'a.json', content: enrolment, flags: 0x801 }]],
    [
      'another compression',
      'compression',
      [{ name: 'a.json', content: enrolment, method: 12, stored: enrolment }],
    ],
    [
      'a link',
      'link',
      [{ name: 'a.json', content: Buffer.from('/etc/passwd'), externalAttributes: 0o120777 * 65536 }],
    ],
    [
      'an entry that calls itself otherwise',
      'headers-differ',
      [{ name: 'a.json', localName: 'b.json', content: enrolment }],
    ],
    [
      'an entry that declares two sizes',
      'headers-differ',
      [{ name: 'a.json', content: enrolment, localDeclaredSize: 5 }],
    ],
    [
      'an entry inside another',
      'overlap',
      [
        { name: 'a.json', content: inside, method: 0 },
        { name: 'b.json', content: enrolment, offset: 36 },
      ],
    ],
  ];

  it.each(cases)('is refused for %s', async (_, reason, entries) => {
    const started = performance.now();
    const found = await read(...entries);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(found).toEqual([[null, 'archive-unsafe', reason]]);
  });

  it('is refused for more entries than anyone needs, however they are counted', async () => {
    const many = Array.from({ length: 5001 }, (_, index) => ({
      name: `${index}.json`,
      content: new Uint8Array(1),
      method: 0,
    }));
    expect(await read(...many)).toEqual([[null, 'archive-unsafe', 'too-many-entries']]);
    expect(outcomes(await readFile(rawZip([packageEntry], { count: 60_000 })))).toEqual([
      [null, 'archive-unsafe', 'too-many-entries'],
    ]);
    expect(outcomes(await readFile(rawZip([packageEntry], { count: 3 })))).toEqual([
      [null, 'archive-broken', ''],
    ]);
  });

  it('is refused when damaged, and when it holds no package', async () => {
    const spoiled = Buffer.from(submission);
    expect(await read({ ...packageEntry, stored: spoiled.subarray(0, 500) })).toEqual([
      [null, 'archive-broken', ''],
    ]);
    expect(outcomes(await readFile(rawZip([])))).toEqual([[null, 'archive-broken', 'no-package']]);
    expect(await read({ name: 'a.html', content: enrolment })).toEqual([
      [null, 'archive-broken', 'no-package'],
    ]);
  });

  it('is refused, never followed and never thrown at, wherever it is cut or bent', async () => {
    const archive = Buffer.from(rawZip([packageEntry, evidenceEntry]));
    for (let length = 4; length < archive.length; length += 13) {
      const found = outcomes(await readFile(new Uint8Array(archive.subarray(0, length))));
      expect([length, found]).toEqual([length, [[null, 'archive-broken', '']]]);
    }
    const chance = seededChance(20190701);
    for (let trial = 0; trial < 1500; trial += 1) {
      const bent = new Uint8Array(archive);
      const place = chance.below(archive.length);
      bent[place] = (bent[place] ?? 0) ^ (1 + chance.below(255));
      for (const { outcome, bytes } of await readFile(bent)) {
        // Times and attributes may change without harm; content may not.
        if (outcome.ok) expect(Buffer.compare(bytes, submission)).toBe(0);
      }
    }
  });
});
