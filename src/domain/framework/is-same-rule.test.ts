import { describe, expect, it } from 'vitest';
import { builtInFramework, builtInIndex } from '../../../tests/support/scoring-inputs';
import type { Field, FrameworkBody, Indicator, Scoring } from '../documents/generated/documents';
import { indexFramework } from './framework-index';
import { inputFields } from './indicator-inputs';
import { isSameRule } from './is-same-rule';

const types: readonly Scoring['type'][] = ['ratio', 'ratio-bands', 'value-bands', 'boolean', 'level'];

/** A copy, so that nothing is the same object. */
const again = structuredClone(builtInFramework);

const firstOf = (type: Scoring['type']): Indicator => {
  const found = builtInFramework.indicators.find(({ scoring }) => scoring.type === type);
  if (found === undefined) throw new Error(`No indicator of type ${type}.`);
  return found;
};

const changeIndicator = (code: string, change: (indicator: Indicator) => Indicator): FrameworkBody => ({
  ...again,
  indicators: again.indicators.map((indicator) => (indicator.code === code ? change(indicator) : indicator)),
});

const changeField = (key: string, change: Partial<Field>): FrameworkBody => ({
  ...again,
  fields: again.fields.map((field) => (field.key === key ? { ...field, ...change } : field)),
});

const isSame = (code: string, other: FrameworkBody): boolean =>
  isSameRule(code, builtInIndex, indexFramework(other));

const words = { vi: 'khac', en: 'other' };

function rescored(scoring: Scoring): Scoring {
  switch (scoring.type) {
    case 'ratio':
      return { ...scoring, target: scoring.target / 2 };
    case 'ratio-bands':
    case 'value-bands':
      return { ...scoring, steps: scoring.steps.map((step) => ({ ...step, exclusive: !step.exclusive })) };
    case 'boolean':
      return { ...scoring, pointsIfFalse: scoring.pointsIfTrue };
    case 'level':
      return { ...scoring, levels: scoring.levels.slice(1) };
  }
}

describe('the same rule in two frameworks', () => {
  it.each(types)('stays the same when only words change: %s', (type) => {
    const { code } = firstOf(type);
    const reworded = changeIndicator(code, (indicator) => ({
      ...indicator,
      name: words,
      unit: words,
      scoring:
        indicator.scoring.type === 'level'
          ? {
              ...indicator.scoring,
              levels: indicator.scoring.levels.map((level) => ({ ...level, name: words })),
            }
          : indicator.scoring,
    }));
    expect(isSame(code, reworded)).toBe(true);
  });

  it.each(types)('is another one when its numbers change: %s', (type) => {
    const { code } = firstOf(type);
    expect(
      isSame(
        code,
        changeIndicator(code, (one) => ({ ...one, scoring: rescored(one.scoring) })),
      ),
    ).toBe(false);
  });

  it.each<Partial<Field>>([{ measure: 'cumulative' }, { type: 'decimal' }, { derivation: 'weeks' }])(
    'is another one when an input is counted otherwise: %o',
    (change) => {
      const { code, scoring } = firstOf('ratio');
      const [input = ''] = inputFields(scoring);
      expect([
        isSame(code, changeField(input, change)),
        isSame(code, changeField(input, { name: words })),
      ]).toEqual([false, true]);
    },
  );

  it('is none for an indicator that only one of them has', () => {
    const { code } = firstOf('ratio');
    const without = { ...again, indicators: again.indicators.filter((indicator) => indicator.code !== code) };
    expect(isSame(code, without)).toBe(false);
  });
});
