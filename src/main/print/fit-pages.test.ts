import { describe, expect, it } from 'vitest';
import { fitPages, type FitStep } from './fit-pages';
import { measureScript, type PageMeasure } from './page-probe';

type FakePage = { id: string; freeHeight: number; nameSteps: number; overflowing: string[] };

/** A page that gains 2 mm with each step and whose name fits after a number of name steps. */
function fakeEvaluate(pages: readonly FakePage[]) {
  const classes = new Map<string, FitStep[]>(pages.map((page) => [page.id, []]));
  const measure = (page: FakePage): PageMeasure => {
    const taken = classes.get(page.id) ?? [];
    const names = taken.filter((step) => step.startsWith('fit-name')).length;
    return {
      id: page.id,
      isNameTooWide: names < page.nameSteps,
      freeHeight: page.freeHeight + 2 * (taken.length - names),
      overflowing: page.overflowing,
    };
  };
  return (script: string): Promise<unknown> => {
    if (script === measureScript) return Promise.resolve(pages.map(measure));
    const steps = JSON.parse(/of (\[.*\])\)/.exec(script)?.[1] ?? '[]') as { id: string; step: FitStep }[];
    for (const { id, step } of steps) classes.get(id)?.push(step);
    return Promise.resolve(undefined);
  };
}

describe('fitPages', () => {
  it('leaves a page alone that has a millimetre free', async () => {
    const result = await fitPages(fakeEvaluate([{ id: 'A', freeHeight: 1, nameSteps: 0, overflowing: [] }]));
    expect(result).toEqual({ ok: true, value: new Map() });
  });

  it('shrinks the name first, then takes the height steps in order, each page for itself', async () => {
    const result = await fitPages(
      fakeEvaluate([
        { id: 'A', freeHeight: -2, nameSteps: 3, overflowing: [] },
        { id: 'B', freeHeight: 0, nameSteps: 0, overflowing: [] },
      ]),
    );
    expect(result).toEqual({
      ok: true,
      value: new Map([
        ['A', ['fit-name-17', 'fit-name-15', 'fit-name-wrap', 'fit-gaps', 'fit-three']],
        ['B', ['fit-gaps']],
      ]),
    });
  });

  it('names every page that is still too full', async () => {
    const result = await fitPages(
      fakeEvaluate([
        { id: 'A', freeHeight: -20, nameSteps: 0, overflowing: [] },
        { id: 'B', freeHeight: 5, nameSteps: 0, overflowing: ['1.234.567/9.999.999'] },
        { id: 'C', freeHeight: 5, nameSteps: 0, overflowing: [] },
      ]),
    );
    expect(result).toEqual({
      ok: false,
      problem: {
        code: 'scorecard-does-not-fit',
        details: { agencies: ['A', 'B'], freeHeight: '-12.00', overflowing: [] },
      },
    });
  });
});
