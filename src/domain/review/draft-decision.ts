// The decisions a reviewer takes, as bodies ready to be signed.
import type { Day, DecisionBody, DocumentId, Thumbprint } from '../documents/generated/documents';

type DecisionRequest = {
  readonly campaign: DocumentId;
  readonly subject: DocumentId;
  /** Title of the reviewer. */
  readonly reviewer: string;
};

/** A decision with a verdict and nothing else; spread it and add what was decided besides. */
function plainDecision(request: DecisionRequest, verdict: DecisionBody['verdict']): DecisionBody {
  return {
    campaign: request.campaign,
    subject: request.subject,
    verdict,
    receivedOn: null,
    text: '',
    items: [],
    adjustments: [],
    notApplicable: [],
    deductions: [],
    reviewer: request.reviewer,
    replacesKey: null,
  };
}

/** Counts an agency's key; `replacesKey` names the key it lost. */
export function approveKey(request: DecisionRequest, replacesKey: Thumbprint | null = null): DecisionBody {
  return { ...plainDecision(request, 'approved'), replacesKey };
}

export function refuseKey(request: DecisionRequest, text: string): DecisionBody {
  return { ...plainDecision(request, 'refused'), text };
}

export function revokeKey(request: DecisionRequest, text: string): DecisionBody {
  return { ...plainDecision(request, 'revoked'), text };
}

/** The receipt of a report: its day decides on time or late. */
export function acknowledgeReport(request: DecisionRequest, receivedOn: Day): DecisionBody {
  return { ...plainDecision(request, 'received'), receivedOn };
}

export type Review = Pick<DecisionBody, 'text' | 'items' | 'adjustments' | 'notApplicable' | 'deductions'>;

export function acceptReport(request: DecisionRequest, receivedOn: Day | null, review: Review): DecisionBody {
  return { ...plainDecision(request, 'accepted'), ...review, receivedOn };
}

export function returnReport(
  request: DecisionRequest,
  receivedOn: Day | null,
  review: Pick<Review, 'text' | 'items'>,
): DecisionBody {
  return { ...plainDecision(request, 'returned'), ...review, receivedOn };
}
