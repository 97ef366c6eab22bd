import type { AgencyProjection } from '../../../domain/consolidation/province-projection';
import type { AgencyId, Code, DocumentId, ScoreBasis } from '../../../domain/documents/generated/documents';
import type { Hundredths } from '../../../domain/exact/hundredths';
import type { FrameworkIndex } from '../../../domain/framework/framework-index';
import { explainIndicator, type Explanation } from '../../../domain/scoring/explain-indicator';
import { findGains } from '../../../domain/scoring/find-gains';

/** Everything behind one agency's score, as plain data. */
export type AgencyExplanation = {
  agency: AgencyId;
  basis: ScoreBasis;
  submission: DocumentId;
  total: Hundredths;
  indicators: ExplainedIndicator[];
  /** Where the most points of the total are still to be had; largest first. */
  losses: { code: Code; points: Hundredths }[];
};

export type ExplainedIndicator = Explanation & {
  /** By the agency's own figures, where they earn something else. */
  selfPoints: Hundredths | null;
  /** Why the agency asked not to be measured by it. */
  request: string | null;
  /** What the reviewer answered to the request. */
  ruling: { granted: boolean; reason: string } | null;
};

/** Null while nothing can be scored. The verified score is explained once there is one. */
export function explainAgency(agency: AgencyProjection, framework: FrameworkIndex): AgencyExplanation | null {
  const { self, verified, basis, lifecycle } = agency;
  const score = basis === 'verified' ? verified : self;
  if (score === null || lifecycle.effective === null) return null;
  const { submission, deciding } = lifecycle.effective;
  const requests = new Map(
    submission.document.body.notApplicable.map(({ indicator, reason }) => [indicator, reason]),
  );
  const rulings = new Map(
    (deciding?.document.body.notApplicable ?? []).map(({ indicator, granted, reason }) => [
      indicator,
      { granted, reason },
    ]),
  );
  const selfPoints = new Map(self?.indicators.map(({ code, points }) => [code, points]));
  return {
    agency: agency.id,
    basis,
    submission: submission.id,
    total: score.total,
    indicators: score.indicators.flatMap(({ code }): ExplainedIndicator[] => {
      const explained = explainIndicator(framework, score, code);
      if (explained === null) return [];
      return [
        {
          ...explained,
          selfPoints: selfPoints.get(code) ?? null,
          request: requests.get(code) ?? null,
          ruling: rulings.get(code) ?? null,
        },
      ];
    }),
    losses: findGains(framework, score).map(({ code, points }) => ({ code, points })),
  };
}
