import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aScoringInput,
  aSubmission,
  builtInFramework,
  builtInIndex,
} from '../../../tests/support/scoring-inputs';
import type { FieldValue, Indicator, Key } from '../documents/generated/documents';
import { indexFramework } from '../framework/framework-index';
import { inputFields } from '../framework/indicator-inputs';
import { findGains, type Gain } from './find-gains';
import { noRulings, scoreAgency, type AgencyScore } from './score-agency';

type Values = { readonly [field: Key]: FieldValue };

function scoreOf(values: Values): AgencyScore {
  const score = scoreAgency(aScoringInput({ submission: aSubmission({ values: { ...values } }) }), noRulings);
  if (score === null) throw new Error('Something applies.');
  return score;
}

const gainsOf = (values: Values): Gain[] => findGains(builtInIndex, scoreOf(values));
const isTyped = (key: Key): boolean => builtInIndex.fields.get(key)?.derivation === null;

/** Indicators of which the agency types every input. */
const typed = builtInFramework.indicators.filter(({ scoring }) => inputFields(scoring).every(isTyped));

/** The report after the agency did what a gain asks for. */
function doWhatIsNeeded({ need }: Gain, { scoring }: Indicator, values: Values): Values | null {
  const [input = ''] = inputFields(scoring);
  switch (need.kind) {
    case 'numerator':
    case 'value':
      return { ...values, [input]: need.atLeast };
    case 'yes':
      return { ...values, [input]: true };
    case 'level':
      return { ...values, [input]: need.id };
    case 'fill':
      return null;
  }
}

const whole = fc.integer({ min: 1, max: 5_000 });
const numbers = fc.record(
  Object.fromEntries(
    builtInFramework.fields
      .filter(({ type, derivation }) => derivation === null && (type === 'integer' || type === 'decimal'))
      .map(({ key }) => [key, whole]),
  ),
  { requiredKeys: [] },
);

describe('the gains of a score', () => {
  it('say how many points are left, what they add to the total, and what it takes', () => {
    const gains = gainsOf({ cbcc_tong: 60, cbcc_co_may: 57 });
    expect(gains.find(({ code }) => code === 'HT01')).toEqual({
      code: 'HT01',
      rawPoints: 15,
      // 0.15 of the 98.5 points that apply.
      points: 15,
      need: { kind: 'numerator', now: 57, atLeast: 60, denominator: 60 },
    });
  });

  it.each<[string, Values, Gain['need']]>([
    ['HT01', {}, { kind: 'fill' }],
    ['HT03', {}, { kind: 'yes' }],
    ['UD10', { pm_chuyen_nganh: 4 }, { kind: 'value', now: 4, atLeast: 5 }],
    ['UD12', { muc_chia_se: '0' }, { kind: 'level', id: '2' }],
    [
      'DV04',
      { hs_dung_han: 900, hs_giai_quyet: 1_001 },
      { kind: 'numerator', now: 900, atLeast: 991, denominator: 1_001 },
    ],
  ])('of %s need the input that earns its maximum', (code, values, need) => {
    expect(gainsOf(values).find((gain) => gain.code === code)?.need).toEqual(need);
  });

  it('go one above a best step that excludes its minimum', () => {
    const steps = [{ minimum: 0.5, points: 3, exclusive: true }];
    const framework = indexFramework({
      ...builtInFramework,
      indicators: builtInFramework.indicators.map((indicator) =>
        indicator.code === 'DV04' && indicator.scoring.type === 'ratio-bands'
          ? { ...indicator, scoring: { ...indicator.scoring, steps } }
          : indicator,
      ),
    });
    const needs = [10, 11].map((all) => {
      const submission = aSubmission({ values: { hs_dung_han: 1, hs_giai_quyet: all } });
      const score = scoreAgency(aScoringInput({ framework, submission }), noRulings);
      return score && findGains(framework, score).find(({ code }) => code === 'DV04')?.need;
    });
    expect(needs).toMatchObject([{ atLeast: 6 }, { atLeast: 6 }]);
  });

  it('start with the largest, framework order among equals, and leave out what is full or does not apply', () => {
    const gains = gainsOf({ co_tslcd: true, cbcc_tong: 0 });
    const order = builtInFramework.indicators.map(({ code }) => code);
    const sorted = [...gains].sort(
      (left, right) =>
        right.rawPoints - left.rawPoints || order.indexOf(left.code) - order.indexOf(right.code),
    );
    expect(gains).toEqual(sorted);
    expect(gains.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['HT03']));
    expect(gains.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['HT01']));
  });

  it('are had in full by doing what they need, and for numbers not with one less', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...typed), (values, indicator) => {
        const given = values as Values;
        const gain = gainsOf(given).find(({ code }) => code === indicator.code);
        const done = gain === undefined ? null : doWhatIsNeeded(gain, indicator, given);
        if (gain === undefined || done === null) return;
        const pointsOf = (report: Values) =>
          scoreOf(report).indicators.find(({ code }) => code === indicator.code)?.points;
        const maximum = Math.round(indicator.maxPoints * 100);
        expect(pointsOf(done)).toBe(maximum);
        if (indicator.scoring.type === 'ratio' || !('atLeast' in gain.need)) return;
        const [input = ''] = inputFields(indicator.scoring);
        expect(pointsOf({ ...given, [input]: gain.need.atLeast - 1 })).toBeLessThan(maximum);
      }),
      { numRuns: 150 },
    );
  });
});
