import { describe, expect, it } from 'vitest';
import { aProject } from '../../../tests/support/scoring-inputs';
import { moneyCurve } from './money-curve';

describe('the money curve of a project', () => {
  it('adds up sources and years, and keeps a year without money', () => {
    const years = [
      { year: 2017, source: 'province', allocated: 300, planned: 300, paid: 200 },
      { year: 2017, source: 'central', allocated: 100, planned: 100, paid: 0 },
      { year: 2019, source: 'province', allocated: 500, planned: 400, paid: 350 },
    ] as const;
    expect(moneyCurve(aProject({ years: [...years] }))).toEqual([
      { year: 2017, allocated: 400, paid: 200 },
      { year: 2018, allocated: 400, paid: 200 },
      { year: 2019, allocated: 900, paid: 550 },
    ]);
  });

  it('is empty without money', () => {
    expect(moneyCurve(aProject())).toEqual([]);
  });
});
