import type { ExplainedStep } from '../../../domain/scoring/explain-indicator';

/** One line of a table of steps: from a minimum up to the step above it, and what lies below all steps. */
export type StepRange = {
  id: string;
  words: 'from' | 'above' | 'fromBelow' | 'aboveBelow' | 'fromTo' | 'aboveTo' | 'below' | 'upTo' | 'exactly';
  from: number;
  to: number;
  points: number;
  isReached: boolean;
};

/** Highest first, as the framework lists them; an exclusive step leaves its own minimum to the one below. */
export function stepRanges(steps: readonly ExplainedStep[], isScored: boolean): StepRange[] {
  const ranges = steps.map((step, index): StepRange => {
    const above = steps[index - 1];
    const start = step.exclusive ? 'above' : 'from';
    return {
      id: String(index),
      words: above === undefined ? start : `${start}${above.exclusive ? 'To' : 'Below'}`,
      from: step.minimum,
      to: above?.minimum ?? 0,
      points: step.points,
      isReached: step.isReached,
    };
  });
  const lowest = steps.at(-1);
  if (lowest === undefined || (lowest.minimum === 0 && !lowest.exclusive)) return ranges;
  return [
    ...ranges,
    {
      id: 'below',
      words: lowest.exclusive ? (lowest.minimum === 0 ? 'exactly' : 'upTo') : 'below',
      from: 0,
      to: lowest.minimum,
      points: 0,
      isReached: isScored && !steps.some(({ isReached }) => isReached),
    },
  ];
}
