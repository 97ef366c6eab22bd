import { describe, expect, test } from 'vitest';
import type { ExpectedAgency, FrameworkBody } from '../../src/domain/documents/generated/documents';
import { validateCampaign } from '../../src/domain/documents/generated/validators';
import { asDocument, readResource } from './read-resource';

type RegistryAgency = Omit<ExpectedAgency, 'dueOn'> & {
  gso: string | null;
  symbol: string;
  status: { code: string; existence: string };
  note: { vi: string; en: string } | null;
};
type Registry = {
  department: string;
  referenceOn: string;
  legend: { codeStatus: Record<string, unknown>; existence: Record<string, unknown> };
  agencies: RegistryAgency[];
};

const registry = readResource('agencies/bac-ninh-2019.json') as Registry;
const framework = readResource('framework/khung-2019.json') as FrameworkBody;
const agencies = registry.agencies;
const ranked = agencies.filter((agency) => agency.ranked);
const communes = agencies.filter((agency) => agency.kind === 'xa');

const commonNouns = { 'UBND phường ': 'Ward', 'UBND xã ': 'Commune', 'UBND thị trấn ': 'Township' };

function withoutDiacritics(text: string): string {
  return text
    .replaceAll('Đ', 'D')
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

function englishCommuneName(vietnamese: string): string {
  const [prefix, noun] = Object.entries(commonNouns).find(([one]) => vietnamese.startsWith(one)) ?? ['', ''];
  return `People's Committee of ${withoutDiacritics(vietnamese.slice(prefix.length))} ${noun}`;
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the registry of Bắc Ninh on 1 July 2019', () => {
  test('holds 161 bodies, of which 154 are ranked: 20 provincial, 8 districts, 126 communes', () => {
    const inPeerGroup = framework.peerGroups.map(
      (group) => ranked.filter((agency) => group.kinds.includes(agency.kind)).length,
    );
    expect([agencies.length, ranked.length, inPeerGroup]).toEqual([161, 154, [20, 8, 126]]);
    expect(agencies.filter((agency) => !agency.ranked).map((agency) => agency.id)).toEqual([
      'UBND',
      'CAT',
      'BCHQS',
      'CTHUE',
      'KBNN',
      'BHXH',
      'CTK',
    ]);
  });

  test('has 97 communes, 23 wards and 6 townships in 8 districts', () => {
    expect(
      Object.keys(commonNouns).map(
        (prefix) => communes.filter((one) => one.name.vi.startsWith(prefix)).length,
      ),
    ).toEqual([23, 97, 6]);
    const districts = agencies.filter((agency) => agency.kind === 'huyen');
    expect(
      districts.map((district) => [
        district.gso,
        communes.filter((one) => one.parent === district.id).length,
      ]),
    ).toEqual([
      ['256', 19],
      ['261', 12],
      ['258', 14],
      ['259', 21],
      ['260', 14],
      ['262', 18],
      ['263', 14],
      ['264', 14],
    ]);
  });

  test('stands in a campaign as it is', () => {
    const expected = agencies.map(
      ({ id, code, name, kind, parent, ranked: isRanked, facts, highSkillTarget }) => ({
        id,
        code,
        name,
        kind,
        parent,
        ranked: isRanked,
        facts,
        highSkillTarget,
        dueOn: null,
      }),
    );
    const campaign = asDocument('campaign', {
      title: { vi: 'Đợt báo cáo', en: 'Campaign' },
      provinceName: { vi: 'Bắc Ninh', en: 'Bac Ninh' },
      period: '2019-H1',
      from: '2019-01-01',
      to: '2019-06-30',
      opensOn: '2019-06-03',
      cutOffOn: '2019-06-30',
      dueOn: '2019-07-05',
      graceDays: 0,
      daysOff: [],
      framework: '0'.repeat(64),
      compareWith: null,
      agencies: expected,
      departmentKeys: [{ holder: 'STTTT', publicKey: 'A'.repeat(43) }],
      sealingKey: null,
      rootEndorsement: null,
    });
    expect([validateCampaign(campaign), validateCampaign.errors ?? []]).toEqual([true, []]);
  });

  test('uses only kinds of the framework and answers every registry fact that it asks for', () => {
    const kinds = framework.kinds.map((kind) => kind.id);
    const facts = framework.conditions
      .filter((condition) => condition.on === 'registry')
      .map((condition) => condition.key);
    expect(agencies.filter((agency) => !kinds.includes(agency.kind))).toEqual([]);
    expect(
      agencies.filter((agency) => facts.some((fact) => typeof agency.facts[fact] !== 'boolean')),
    ).toEqual([]);
  });

  test('names parents that it holds, and the department', () => {
    const ids = agencies.map((agency) => agency.id);
    expect(agencies.filter((agency) => agency.parent !== null && !ids.includes(agency.parent))).toEqual([]);
    expect([ids.includes(registry.department), repeated(ids)]).toEqual([true, []]);
  });

  test('explains every status in its legend', () => {
    expect(agencies.filter((agency) => !(agency.status.code in registry.legend.codeStatus))).toEqual([]);
    expect(agencies.filter((agency) => !(agency.status.existence in registry.legend.existence))).toEqual([]);
    expect(agencies.filter((agency) => (agency.code === null) !== (agency.status.code === 'none'))).toEqual(
      [],
    );
  });

  test('takes the id of a district or commune from its official code', () => {
    const wrong = agencies.filter(
      ({ id, kind, gso }) => (kind === 'huyen' && id !== `H${gso}`) || (kind === 'xa' && id !== `X${gso}`),
    );
    expect(wrong).toEqual([]);
  });

  test('names communes in English by rule, with the district only where two names meet', () => {
    const byRule = communes.filter((commune) => commune.name.en === englishCommuneName(commune.name.vi));
    const others = communes.filter((commune) => !byRule.includes(commune)).map((commune) => commune.name.en);
    expect(others).toEqual([
      "People's Committee of Phu Luong Commune, Que Vo District",
      "People's Committee of Phu Luong Commune, Luong Tai District",
    ]);
    expect(repeated(agencies.map((agency) => agency.name.en))).toEqual([]);
    expect(repeated(agencies.map((agency) => agency.name.vi))).toEqual([]);
  });

  test('marks the three communes that became wards on 1 December 2019', () => {
    const noted = communes.filter((commune) => commune.note !== null);
    expect(noted.map((commune) => commune.name.vi)).toEqual([
      'UBND xã Hòa Long',
      'UBND xã Kim Chân',
      'UBND xã Nam Sơn',
    ]);
  });
});
