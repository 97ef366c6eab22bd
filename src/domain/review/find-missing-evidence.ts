// Indicators that ask for a document, are filled in and cite none, with no note saying why.
import type { Code, ExpectedAgency, SubmissionBody } from '../documents/generated/documents';
import type { FrameworkIndex } from '../framework/framework-index';
import { indicatorLines } from '../report/indicator-lines';
import type { AgencyScore } from '../scoring/score-agency';

export function findMissingEvidence(
  index: FrameworkIndex,
  agency: ExpectedAgency,
  body: SubmissionBody,
  score: AgencyScore,
): Code[] {
  const lines = indicatorLines({
    index,
    agency,
    body,
    score,
    fields: score.fields,
    previous: null,
    problems: [],
  });
  return lines.filter(({ isEvidenceMissing }) => isEvidenceMissing).map(({ indicator }) => indicator.code);
}
