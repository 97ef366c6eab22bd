// Figures that moved so much since the last report that someone should say why.
import type { SubmissionBody } from '../documents/generated/documents';
import { divideHalfUp } from '../exact/divide-half-up';
import type { ScoringInput } from './read-fields';
import type { SubmissionCheck } from './submission-check';

/** Half as much again, or half of it gone. */
const noticeableShare = 0.5;
/** Below this the share says little: from 2 to 4 is not worth a note. */
const noticeableAmount = 10;

export function findJumps(
  { framework, submission }: ScoringInput,
  previous: SubmissionBody | null,
): SubmissionCheck[] {
  if (previous === null) return [];
  return framework.body.fields.flatMap(({ key, derivation }): SubmissionCheck[] => {
    const [before, after] = [previous.values[key], submission.values[key]];
    if (derivation !== null || typeof before !== 'number' || typeof after !== 'number' || before <= 0)
      return [];
    const moved = Math.abs(after - before);
    if (moved < noticeableAmount || moved <= noticeableShare * before) return [];
    // Percent with one place, as the sentence shows it.
    const percent = divideHalfUp(1_000, Math.round(moved), Math.round(before) || 1) / 10;
    const direction = after > before ? 'up' : 'down';
    return [
      {
        severity: 'warning',
        code: 'jump',
        path: `values/${key}`,
        details: { field: key, before, after, percent, direction },
      },
    ];
  });
}
