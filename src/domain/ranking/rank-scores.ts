// Ranks: ties share one and the next is skipped.
import type { AgencyId } from '../documents/generated/documents';
import type { Hundredths } from '../exact/hundredths';

export type Ranked = { readonly agency: AgencyId; readonly rank: number };

/** In list order: by rank, then by agency id. The rank counts the totals that are higher. */
export function rankScores(
  scores: readonly { readonly agency: AgencyId; readonly total: Hundredths }[],
): Ranked[] {
  const sorted = [...scores].sort(
    (left, right) =>
      right.total - left.total || (left.agency < right.agency ? -1 : left.agency > right.agency ? 1 : 0),
  );
  let rank = 1;
  return sorted.map(({ agency, total }, index) => {
    if (index > 0 && sorted[index - 1]?.total !== total) rank = index + 1;
    return { agency, rank };
  });
}
