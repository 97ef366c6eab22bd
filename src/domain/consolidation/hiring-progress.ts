// High-skill hires since 1 January against what the campaigns of the year asked for.
import type { Day, HiringProgress, SubmissionBody } from '../documents/generated/documents';

/** `targets` are the agency's in each campaign of the year; the register holds the whole year's hires. */
export function hiringProgress(report: SubmissionBody, to: Day, targets: readonly number[]): HiringProgress {
  const from = `${to.slice(0, 4)}-01-01`;
  return {
    target: targets.reduce((sum, target) => sum + target, 0),
    hired: report.hires.rows.filter(({ hiredOn }) => hiredOn !== null && hiredOn >= from && hiredOn <= to)
      .length,
  };
}
