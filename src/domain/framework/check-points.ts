// Numbers inside a framework: what an indicator can earn, how its steps stand, and where bands begin.
import type { FrameworkBody, Indicator, ScoreStep } from '../documents/generated/documents';
import { formatHundredths, hundredthsOf } from '../exact/hundredths';
import { compareRationals, rationalOf } from '../exact/rational';
import type { FrameworkFault } from './framework-fault';
import { pointRange } from './point-range';

export function checkPoints(framework: FrameworkBody): FrameworkFault[] {
  return [
    ...framework.indicators.flatMap(checkIndicator),
    ...checkBands(framework),
    ...framework.deductions.items
      .filter(({ points }) => isTooFine(points))
      .map(({ code, points }) => ({
        severity: 'error' as const,
        code: 'points-too-fine' as const,
        path: `deductions/${code}`,
        details: { points },
      })),
  ];
}

/** Points are kept in hundredths; a third place would be rounded away without a word. */
function isTooFine(points: number): boolean {
  return hundredthsOf(points) / 100 !== points;
}

function checkIndicator(indicator: Indicator): FrameworkFault[] {
  const { code, maxPoints, scoring } = indicator;
  const path = `indicators/${code}`;
  const maximum = hundredthsOf(maxPoints);
  const { least, most } = pointRange(scoring, maximum);
  const faults: FrameworkFault[] = pointsOf(indicator)
    .filter(isTooFine)
    .map((points) => ({ severity: 'error', code: 'points-too-fine', path, details: { points } }));
  const reach = { maximum: maxPoints, most: formatHundredths(most) };
  if (most > maximum) faults.push({ severity: 'error', code: 'points-above-maximum', path, details: reach });
  if (most < maximum)
    faults.push({ severity: 'warning', code: 'maximum-not-reachable', path, details: reach });
  if (least === most) {
    const details = { points: formatHundredths(most) };
    faults.push({ severity: 'warning', code: 'points-never-vary', path, details });
  }
  const steps = 'steps' in scoring ? scoring.steps : [];
  const position = steps.findIndex((step, index) => index > 0 && !isBelow(step, steps[index - 1] ?? step));
  if (position > 0) {
    faults.push({ severity: 'error', code: 'steps-not-descending', path, details: { step: position + 1 } });
  }
  return faults;
}

/** The first step that is reached gives its points, so one that is not below the step before it is never reached. */
function isBelow(step: ScoreStep, before: ScoreStep): boolean {
  const order = compareRationals(rationalOf(step.minimum), rationalOf(before.minimum));
  return order < 0 || (order === 0 && before.exclusive && !step.exclusive);
}

function pointsOf({ maxPoints, scoring }: Indicator): number[] {
  switch (scoring.type) {
    case 'ratio':
      return [maxPoints];
    case 'ratio-bands':
    case 'value-bands':
      return [maxPoints, ...scoring.steps.map(({ points }) => points)];
    case 'boolean':
      return [maxPoints, scoring.pointsIfTrue, scoring.pointsIfFalse];
    case 'level':
      return [maxPoints, ...scoring.levels.map(({ points }) => points)];
  }
}

function checkBands({ bands }: FrameworkBody): FrameworkFault[] {
  const lowest = Math.min(...bands.map(({ minimum }) => minimum));
  return [
    ...bands
      .filter(({ minimum }, index) => bands.findIndex((band) => band.minimum === minimum) !== index)
      .map(({ id, minimum }) => ({
        severity: 'error' as const,
        code: 'bands-not-distinct' as const,
        path: `bands/${id}`,
        details: { minimum },
      })),
    ...(lowest > 0
      ? [
          {
            severity: 'warning' as const,
            code: 'bands-leave-gap' as const,
            path: 'bands',
            details: { lowest },
          },
        ]
      : []),
  ];
}
