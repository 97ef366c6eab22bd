// The rows of a review: each indicator asked of the agency, as reported, before, among its peers, and as reviewed.
import type { Evidence, Indicator, Note, SubmissionBody } from '../documents/generated/documents';
import { inputFields } from '../framework/indicator-inputs';
import { evidencePath, isAsked } from '../report/indicator-lines';
import type { AgencyScore } from '../scoring/score-agency';
import type { SubmissionCheck } from '../scoring/submission-check';
import type { PeerComparison } from './compare-peers';
import { findMissingEvidence } from './find-missing-evidence';
import { readIndicators, type IndicatorReading } from './indicator-reading';
import { opinionOn, type Opinion, type ReviewDraft } from './review-draft';
import type { ReviewGround } from './score-review';

export type ReviewLine = {
  readonly indicator: Indicator;
  readonly reported: IndicatorReading;
  readonly reviewed: IndicatorReading;
  readonly before: IndicatorReading | null;
  readonly peers: PeerComparison | null;
  readonly checks: readonly SubmissionCheck[];
  readonly notes: readonly Note[];
  readonly evidence: readonly Evidence[];
  readonly isEvidenceMissing: boolean;
  /** The agency's own words for "does not apply"; null when it did not ask. */
  readonly request: string | null;
  readonly opinion: Opinion;
};

type LinesRequest = {
  readonly ground: ReviewGround;
  readonly self: AgencyScore;
  readonly verified: AgencyScore;
  readonly before: readonly IndicatorReading[];
  readonly peers: readonly PeerComparison[];
  readonly checks: readonly SubmissionCheck[];
  readonly draft: ReviewDraft;
};

export function reviewLines(request: LinesRequest): ReviewLine[] {
  const { ground, self, verified, draft } = request;
  const { framework, agency, submission } = ground;
  const reported = byCode(readIndicators(framework, self));
  const reviewed = byCode(readIndicators(framework, verified));
  const before = byCode(request.before);
  const peers = byCode(request.peers);
  const unproved = new Set(findMissingEvidence(framework, agency, submission, self));
  return framework.body.indicators
    .filter((indicator) => isAsked(indicator, agency, framework))
    .flatMap((indicator): ReviewLine[] => {
      const { code } = indicator;
      const [now, after] = [reported.get(code), reviewed.get(code)];
      if (now === undefined || after === undefined) return [];
      return [
        {
          indicator,
          reported: now,
          reviewed: after,
          before: before.get(code) ?? null,
          peers: peers.get(code) ?? null,
          checks: checksAt(indicator, request.checks),
          notes: notesAt(indicator, submission),
          evidence: submission.evidence.filter(({ indicators }) => indicators.includes(code)),
          isEvidenceMissing: unproved.has(code),
          request: submission.notApplicable.find((asked) => asked.indicator === code)?.reason ?? null,
          opinion: opinionOn(draft, indicator),
        },
      ];
    });
}

/** What was found in the registers and belongs to no single indicator. */
export function checksElsewhere(
  lines: readonly ReviewLine[],
  checks: readonly SubmissionCheck[],
): SubmissionCheck[] {
  const shown = new Set(lines.flatMap((line) => line.checks));
  return checks.filter((check) => !shown.has(check));
}

function checksAt({ scoring, code }: Indicator, checks: readonly SubmissionCheck[]): SubmissionCheck[] {
  const paths = new Set([...inputFields(scoring).map(valuePath), `notApplicable/${code}`]);
  return checks.filter(({ path }) => paths.has(path));
}

function notesAt({ scoring, code }: Indicator, { notes }: SubmissionBody): Note[] {
  const paths = new Set([...inputFields(scoring).map(valuePath), evidencePath(code)]);
  return notes.filter(({ path, text }) => paths.has(path) && text.trim() !== '');
}

function valuePath(field: string): string {
  return `values/${field}`;
}

function byCode<Row extends { readonly code: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.code, row]));
}
