import { describe, expect, test } from 'vitest';
import type { FrameworkBody } from '../../src/domain/documents/generated/documents';
import { bilingualTexts, readResource, readResourceText } from './read-resource';

const files = ['framework/khung-2019.json', 'agencies/bac-ninh-2019.json', 'seed/july-2019.json'];
const framework = readResource('framework/khung-2019.json') as FrameworkBody;

/** Numbers of official documents keep their symbol in English: 62/QĐ-BTTTT, 140/2017/NĐ-CP, 03/2017/TT-BKHĐT. */
const documentSymbol = /\d+\/(\d{4}\/)?[A-ZĐ]+(-[A-ZĐ]+\d*)?/g;

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe.each(files)('the texts of %s', (file) => {
  const texts = bilingualTexts(readResource(file));

  test('say something in both languages', () => {
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.filter(({ text }) => text.vi.trim() === '' || text.en.trim() === '')).toEqual([]);
  });

  test('are NFC, without stray spaces', () => {
    const raw = readResourceText(file);
    expect(raw).toBe(raw.normalize('NFC'));
    const untidy = texts.filter(({ text }) =>
      [text.vi, text.en].some((one) => one !== one.trim() || / {2}|[\t\n]| [,.;:]/.test(one)),
    );
    expect(untidy).toEqual([]);
  });

  test('hold no link', () => {
    expect(/https?:|www\./i.exec(readResourceText(file))).toBeNull();
  });

  test('are plain letters in English, numbers of documents apart', () => {
    const foreign = texts.filter(({ text }) => /[^ -~]/.test(text.en.replace(documentSymbol, '')));
    expect(foreign).toEqual([]);
  });
});

describe('texts that go on paper', () => {
  test('keep short names of groups within 25 characters and of indicators within 32', () => {
    const tooLong = [
      ...framework.groups.map((group) => ({ text: group.shortName, limit: 25 })),
      ...framework.indicators.map((indicator) => ({ text: indicator.shortName, limit: 32 })),
    ].filter(({ text, limit }) => text.vi.length > limit || text.en.length > limit);
    expect(tooLong).toEqual([]);
  });

  test('give no two groups or indicators the same name', () => {
    const { groups, indicators } = framework;
    const shortNames = [...groups, ...indicators].map((one) => one.shortName);
    const names = indicators.map((indicator) => indicator.name);
    expect(
      [shortNames, names].flatMap((list) => [
        ...repeated(list.map((one) => one.vi)),
        ...repeated(list.map((one) => one.en)),
      ]),
    ).toEqual([]);
  });

  test('use only letters that both printing fonts have', () => {
    const missing = framework.indicators.filter(({ shortName, name }) =>
      /[≤≥≈→‰]/u.test(shortName.vi + name.vi),
    );
    expect(missing).toEqual([]);
  });
});

describe('explanations', () => {
  test('define each indicator in two sentences or more: what is counted, then what is not', () => {
    const sentences = (text: string): number => (text.match(/\.( |$)/g) ?? []).length;
    const thin = framework.indicators.filter(
      ({ definition }) => sentences(definition.vi) < 2 || sentences(definition.en) < 2,
    );
    expect(thin.map((indicator) => indicator.code)).toEqual([]);
  });

  test('say for each field how to count it, and for a typed one who has the figure', () => {
    const typed = framework.fields.filter((field) => field.derivation === null);
    expect(
      typed.filter(({ help }) => !/ Nguồn: .+\.$/.test(help.vi) || !/ Source: .+\.$/.test(help.en)),
    ).toEqual([]);
    expect(framework.fields.filter(({ help }) => !help.vi.endsWith('.') || !help.en.endsWith('.'))).toEqual(
      [],
    );
  });

  test('tell for each derived field that it is not typed', () => {
    const derived = framework.fields.filter((field) => field.derivation !== null);
    expect(derived.filter(({ help }) => !/Phần mềm tự|không nhập/.test(help.vi))).toEqual([]);
  });

  test('call evidence that is not required good to have', () => {
    const wrong = framework.indicators.filter(
      ({ evidence }) => evidence.required === /^(Nên có:|Không cần nộp:)/.test(evidence.text.vi),
    );
    expect(wrong.map((indicator) => indicator.code)).toEqual([]);
  });

  test('quote a legal basis only with number and date, and call the rest a proposal', () => {
    const quoted = framework.indicators.filter((indicator) => indicator.legalBasis.vi !== 'Đề xuất');
    expect(quoted.map((indicator) => indicator.code)).toEqual(['TT01', 'NL04', 'CS05']);
    const incomplete = quoted.filter(
      ({ legalBasis }) => !/\d+\/(\d{4}\/)?(QĐ-BTTTT|NĐ-CP).*\d{1,2}\/\d{1,2}\/\d{4}/.test(legalBasis.vi),
    );
    expect(incomplete).toEqual([]);
    expect(
      framework.indicators.filter(
        ({ legalBasis }) => (legalBasis.vi === 'Đề xuất') !== (legalBasis.en === 'Proposal'),
      ),
    ).toEqual([]);
  });
});
