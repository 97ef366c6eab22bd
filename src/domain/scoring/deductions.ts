// What reviewers take off a total: only where the framework has deductions switched on, and not below their floor.
import type { Code, FrameworkBody } from '../documents/generated/documents';
import { hundredthsOf, type Hundredths } from '../exact/hundredths';

/** As a positive number; each deduction counts once. */
export function sumDeductions({ deductions }: FrameworkBody, codes: readonly Code[]): Hundredths {
  if (!deductions.enabled) return 0;
  return deductions.items
    .filter(({ code }) => codes.includes(code))
    .reduce((sum, { points }) => sum - hundredthsOf(points), 0);
}

/** A total that is below the floor already stays as it is. */
export function lessDeductions(total: number, deducted: Hundredths, { deductions }: FrameworkBody): number {
  if (deducted === 0) return total;
  return Math.max(total - deducted, Math.min(total, hundredthsOf(deductions.floor)));
}
