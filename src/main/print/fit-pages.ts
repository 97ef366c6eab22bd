import { fail, succeed, type Outcome } from '../../domain/problem/problem';
import { fitScript, measureScript, type PageMeasure } from './page-probe';

/** Runs a script in the page that will be printed. */
export type Evaluate = (script: string) => Promise<unknown>;

const nameSteps = ['fit-name-17', 'fit-name-15', 'fit-name-wrap'] as const;
/** Steps 3 to 5, and one more so that a crowded page does not stop a province's print. */
const heightSteps = ['fit-gaps', 'fit-three', 'fit-small', 'fit-close'] as const;

export type FitStep = (typeof nameSteps)[number] | (typeof heightSteps)[number];

const leastFreeHeight = 1;

/** The next step for one page, name first; null when it fits or nothing is left to try. */
export function nextFitStep(measure: PageMeasure, taken: readonly FitStep[]): FitStep | null {
  const untried = (step: FitStep) => !taken.includes(step);
  if (measure.isNameTooWide) {
    const step = nameSteps.find(untried);
    if (step !== undefined) return step;
  }
  return measure.freeHeight < leastFreeHeight ? (heightSteps.find(untried) ?? null) : null;
}

/** Takes the steps in order, measuring after each, until every page fits; nothing is clipped in silence. */
export async function fitPages(evaluate: Evaluate): Promise<Outcome<Map<string, FitStep[]>>> {
  const taken = new Map<string, FitStep[]>();
  for (;;) {
    const measures = (await evaluate(measureScript)) as PageMeasure[];
    const steps = measures.flatMap((measure) => {
      const step = nextFitStep(measure, taken.get(measure.id) ?? []);
      return step === null ? [] : [{ id: measure.id, step }];
    });
    if (steps.length === 0) return judge(measures, taken);
    for (const { id, step } of steps) taken.set(id, [...(taken.get(id) ?? []), step]);
    await evaluate(fitScript(steps));
  }
}

function judge(
  measures: readonly PageMeasure[],
  taken: Map<string, FitStep[]>,
): Outcome<Map<string, FitStep[]>> {
  const misfits = measures.filter(
    (measure) =>
      measure.isNameTooWide || measure.freeHeight < leastFreeHeight || measure.overflowing.length > 0,
  );
  const [first] = misfits;
  if (first === undefined) return succeed(taken);
  return fail('scorecard-does-not-fit', {
    agencies: misfits.map((measure) => measure.id),
    freeHeight: first.freeHeight.toFixed(2),
    overflowing: first.overflowing,
  });
}
