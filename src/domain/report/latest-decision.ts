// The newest word of the department on any report of an agency.
import type { Bilingual, Day, DecisionDocument } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { dayOfInstant } from '../lifecycle/working-days';
import { documentsOfKind } from '../trust/compare-documents';

export type LatestDecision = {
  readonly decision: DecisionDocument;
  readonly campaign: Bilingual | null;
  readonly revision: number;
  readonly on: Day;
};

export function latestDecision(
  documents: readonly VerifiedDocument[],
  agency: string,
): LatestDecision | null {
  const own = new Map(
    documentsOfKind(documents, 'submission')
      .filter(({ document }) => document.issuer.id === agency)
      .map(({ id, document }) => [id, document]),
  );
  const campaigns = new Map(
    documentsOfKind(documents, 'campaign').map(({ id, document }) => [id, document.body]),
  );
  const newest = documentsOfKind(documents, 'decision')
    .filter(({ document }) => own.has(document.body.subject))
    .reduce<VerifiedDocument<DecisionDocument> | null>(
      (found, next) => (found === null || next.document.createdAt > found.document.createdAt ? next : found),
      null,
    );
  const submission = newest === null ? undefined : own.get(newest.document.body.subject);
  if (newest === null || submission === undefined) return null;
  return {
    decision: newest.document,
    campaign: campaigns.get(submission.body.campaign)?.title ?? null,
    revision: submission.body.revision,
    on: dayOfDecision(newest.document),
  };
}

/** The day of receipt where the decision says it, else the day it was made. */
export function dayOfDecision({ body, createdAt }: DecisionDocument): Day {
  return body.receivedOn ?? dayOfInstant(createdAt);
}
