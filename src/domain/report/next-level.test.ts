import { describe, expect, it } from 'vitest';
import {
  aCampaign,
  anAgency,
  aSubmission,
  builtInFramework,
  builtInIndex,
} from '../../../tests/support/scoring-inputs';
import type { FieldValue } from '../documents/generated/documents';
import { explainIndicator } from '../scoring/explain-indicator';
import { noRulings, scoreAgency } from '../scoring/score-agency';
import { fieldHomes, indicatorsReading, sourceOfDerivation } from './field-homes';
import { indicatorFigure } from './indicator-figure';
import { nextLevel } from './next-level';

function explain(code: string, values: Record<string, FieldValue>) {
  const score = scoreAgency(
    {
      framework: builtInIndex,
      campaign: aCampaign(),
      agency: anAgency(),
      submission: aSubmission({ values }),
      lateness: { workingDays: 0 },
      adjustments: [],
    },
    noRulings,
  );
  const explanation = score === null ? null : explainIndicator(builtInIndex, score, code);
  if (explanation === null) throw new Error(`${code} is not in the framework`);
  return explanation;
}

const next = (code: string, values: Record<string, FieldValue>) => nextLevel(explain(code, values));

describe('what it takes to earn more', () => {
  it('counts how many more reach the next step of a scale', () => {
    expect(next('NL07', { cbcc_tap_huan: 96, cbcc_tong: 214 })).toEqual({
      kind: 'more',
      count: 11,
      points: 100,
      gain: 30,
    });
    expect(next('UD10', { pm_chuyen_nganh: 1 })).toEqual({ kind: 'more', count: 2, points: 150, gain: 50 });
  });

  it('steps above a limit that must be passed, not only reached', () => {
    expect(next('UD11', { hop_khong_giay: 0, hop_tong: 64 })).toEqual({
      kind: 'more',
      count: 1,
      points: 25,
      gain: 25,
    });
  });

  it('counts the rest of a ratio, and says yes or the next level', () => {
    expect(next('HT01', { cbcc_co_may: 210, cbcc_tong: 214 })).toEqual({
      kind: 'more',
      count: 4,
      points: 300,
      gain: 6,
    });
    expect(next('HT03', { co_tslcd: false })).toEqual({ kind: 'yes', points: 200, gain: 200 });
    expect(next('NL02', { muc_bo_tri: '0' })).toMatchObject({
      kind: 'level',
      level: { id: '1' },
      points: 100,
      gain: 100,
    });
  });

  it('says nothing at the maximum or before there is something to go by', () => {
    expect(next('HT03', { co_tslcd: true })).toBeNull();
    expect(next('NL07', { cbcc_tap_huan: 96 })).toBeNull();
    expect(next('NL02', {})).toBeNull();
    expect(next('HT03', {})).toBeNull();
  });
});

describe('the figure of an indicator', () => {
  it('is a share, a quotient, a number, or nothing for words', () => {
    expect(indicatorFigure(explain('NL07', { cbcc_tap_huan: 96, cbcc_tong: 214 }))).toEqual({
      kind: 'percent',
      hundredths: 4_486,
    });
    expect(indicatorFigure(explain('TT03', { so_tin_bai: 148 }))).toEqual({
      kind: 'quotient',
      hundredths: 569,
    });
    expect(indicatorFigure(explain('UD10', { pm_chuyen_nganh: 6 }))).toEqual({ kind: 'number', value: 6 });
    expect(indicatorFigure(explain('HT03', { co_tslcd: true }))).toBeNull();
    expect(indicatorFigure(explain('NL07', {}))).toBeNull();
  });
});

describe('where fields are typed', () => {
  it('is with the first indicator that reads them, and every derivation has its source', () => {
    const homes = fieldHomes(builtInFramework.indicators);
    expect([homes.get('cbcc_tong'), homes.get('mt_tong')]).toEqual(['HT01', 'HT02']);
    expect(homes.size).toBe(builtInFramework.fields.length);
    expect(indicatorsReading(builtInFramework, 'mt_tong')).toEqual(['HT02', 'AT01']);
    const sources = builtInFramework.fields
      .flatMap(({ derivation }) => derivation ?? [])
      .map(sourceOfDerivation);
    expect(new Set(sources)).toEqual(new Set(['campaign', 'staff', 'hires', 'report', 'projects']));
  });
});
