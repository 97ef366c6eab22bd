import type { BudgetYear, Day, Money, MoneySource } from '../../../domain/documents/generated/documents';
import { addDays } from '../calendar/days';
import type { HalfYear } from '../calendar/half-year';
import type { ProjectCourse, StageSpan } from './project-course';
import type { SourceShares } from './project-files';
import { lastMovingDay, volumeOn } from './volume';

const million = 1_000_000;
const thousand = 1_000;
/** Kept back until the settlement is approved. */
const retention = 0.06;
const paymentLagInDays = 12;

type Year = {
  readonly year: number;
  readonly allocated: Money;
  readonly planned: Money;
  readonly paid: Money;
};

/** Allocated, due and paid of each budget year, as they stand at the end of the half-year; closed years never change again. */
export function budgetYearsOf(course: ProjectCourse, half: HalfYear): BudgetYear[] {
  const first = course.baselines[0];
  if (first === undefined || first.startsOn > half.cutOffOn) return [];
  const years: Year[] = [];
  for (let year = Number(first.startsOn.slice(0, 4)); year <= half.year; year += 1) {
    const isOpen = year === half.year;
    const end = isOpen && half.half === 1 ? half.to : `${year}-12-31`;
    const asOf = isOpen ? half.cutOffOn : `${year}-12-31`;
    const next = yearOf(course, year, end, asOf, years);
    if (next.allocated > 0) years.push(next);
  }
  return years.flatMap((year) => bySource(year, course.sources));
}

function yearOf(course: ProjectCourse, year: number, end: Day, asOf: Day, earlier: readonly Year[]): Year {
  const baseline =
    course.baselines.filter((known) => known.approvedOn < `${year}-04-01`).at(-1) ?? course.baselines[0];
  if (baseline === undefined) return { year, allocated: 0, planned: 0, paid: 0 };
  const total = baseline.totalCost;
  const paidBefore = sum(earlier, 'paid');
  const allocatedBefore = sum(earlier, 'allocated');
  const dueBy = (day: Day): Money => floorTo(total * dueShare(baseline.stages, day), million);
  const openedShare =
    dueShare(baseline.stages, `${year}-12-31`) - dueShare(baseline.stages, `${year - 1}-12-31`);
  const isStopped = course.exit !== null && course.exit.on < `${year}-01-01`;
  const wished = isStopped
    ? 0
    : Math.max(floorTo(total * openedShare, million), dueBy(`${year}-12-31`) - paidBefore);
  const allocated = Math.max(0, floorTo(Math.min(wished, total - allocatedBefore), million));
  // A new plan moves what is due at once; the year's allocation stays as it was given out.
  const current = course.baselines.filter((known) => known.approvedOn <= asOf).at(-1) ?? baseline;
  const dueNow = floorTo(total * dueShare(current.stages, end), million);
  const dueBefore = Math.min(paidBefore, dueBy(`${year - 1}-12-31`));
  const planned = Math.min(allocated, Math.max(0, floorTo(dueNow - dueBefore, million)));
  const paid = Math.min(planned, Math.max(0, paidBy(course, total, asOf) - paidBefore));
  return { year, allocated, planned, paid };
}

/** Of the total: by volume, the retention with the settlement. */
function dueShare(stages: readonly StageSpan[], day: Day): number {
  const settlement = stages.find(({ stage }) => stage === '12');
  const settled = settlement !== undefined && settlement.endsOn <= day ? retention : 0;
  return (volumeOn(stages, day) / 100) * (1 - retention) + settled;
}

function paidBy(course: ProjectCourse, total: Money, day: Day): Money {
  const moving = lastMovingDay(addDays(day, -paymentLagInDays), course.pauses, course.exit?.on ?? null);
  const isDone = volumeOn(course.stages, moving) >= 100;
  return floorTo(total * dueShare(course.stages, moving) * (isDone ? 1 : course.paymentShare), thousand);
}

function bySource({ year, allocated, planned, paid }: Year, sources: SourceShares): BudgetYear[] {
  const allocatedParts = splitMoney(allocated, sources);
  const plannedParts = splitWithin(planned, allocatedParts, million);
  const paidParts = splitWithin(paid, plannedParts, thousand);
  return sources.map(([source], index) => ({
    year,
    source,
    allocated: allocatedParts[index] ?? 0,
    planned: plannedParts[index] ?? 0,
    paid: paidParts[index] ?? 0,
  }));
}

/** Parts by share, in millions, that add up to the amount; the last one takes the rest. */
function splitMoney(amount: Money, sources: SourceShares): Money[] {
  let left = amount;
  return sources.map(([, share], index) => {
    const part = index === sources.length - 1 ? left : floorTo(amount * share, million);
    left -= part;
    return part;
  });
}

/** Parts in proportion to `wholes`, none above its whole: rounded up, so that the rest never is too large for the last. */
function splitWithin(amount: Money, wholes: readonly Money[], step: Money): Money[] {
  const total = wholes.reduce((sum, whole) => sum + whole, 0);
  let left = amount;
  return wholes.map((whole, index) => {
    const share = total === 0 ? 0 : Math.ceil((amount * whole) / total / step) * step;
    const part = index === wholes.length - 1 ? left : Math.min(whole, share, left);
    left -= part;
    return part;
  });
}

export function sourcesOf(amount: Money, sources: SourceShares): { source: MoneySource; amount: Money }[] {
  const parts = splitMoney(amount, sources);
  return sources.map(([source], index) => ({ source, amount: parts[index] ?? 0 }));
}

function floorTo(amount: Money, step: Money): Money {
  return Math.floor(amount / step) * step;
}

function sum(years: readonly Year[], name: 'allocated' | 'paid'): Money {
  return years.reduce((total, year) => total + year[name], 0);
}
