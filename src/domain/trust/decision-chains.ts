// Which decisions count, and the chain they form on the document they are about.
import type { DecisionDocument, DocumentId, NhipsoDocument } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { fail, type Problem } from '../problem/problem';
import { checkAdjustedValue } from './field-rules';
import { firstOfEach } from './compare-documents';
import { followChain } from './document-chain';
import type { DecisionChain, Trust } from './trust';

type Decision = VerifiedDocument<DecisionDocument>;
type Verdict = DecisionDocument['body']['verdict'];

const reportVerdicts: readonly Verdict[] = ['received', 'returned', 'accepted', 'chosen'];
const keyVerdicts: readonly Verdict[] = ['approved', 'refused', 'revoked'];

const verdictsBySubject: { readonly [K in NhipsoDocument['kind']]?: readonly Verdict[] } = {
  submission: reportVerdicts,
  withdrawal: reportVerdicts,
  enrolment: keyVerdicts,
  objection: keyVerdicts,
};

export type DecisionGround = Pick<Trust, 'documents' | 'campaignOf' | 'fieldRules'>;

/** The keys in force decide: a key taken off the campaign's list takes its decisions with it. */
export function checkDecision({ document, publicKey }: Decision, ground: DecisionGround): Problem | null {
  const { body } = document;
  const campaign = ground.campaignOf.get(body.campaign)?.inForce?.document.body;
  if (campaign === undefined) return fail('campaign-unknown', { campaign: body.campaign }).problem;
  if (!campaign.departmentKeys.some((key) => key.publicKey === publicKey))
    return fail('key-not-trusted').problem;
  const subject = ground.documents.get(body.subject)?.document;
  if (subject === undefined || verdictsBySubject[subject.kind]?.includes(body.verdict) !== true) {
    return fail('subject-unknown', { subject: body.subject, verdict: body.verdict }).problem;
  }
  if (
    'campaign' in subject.body &&
    ground.campaignOf.get(subject.body.campaign) !== ground.campaignOf.get(body.campaign)
  ) {
    return fail('subject-unknown', { subject: body.subject, verdict: body.verdict }).problem;
  }
  const rules = ground.fieldRules.get(campaign.framework);
  for (const { field, value } of body.adjustments) {
    const problem = rules === undefined ? null : checkAdjustedValue(field, value, rules);
    if (problem !== null) return problem;
  }
  return null;
}

export function chainDecisions(
  decisions: readonly Decision[],
  ground: DecisionGround,
): ReadonlyMap<DocumentId, DecisionChain> {
  const bySubject = new Map<DocumentId, Decision[]>();
  for (const decision of firstOfEach(decisions.filter((copy) => checkDecision(copy, ground) === null))) {
    const { subject } = decision.document.body;
    const known = bySubject.get(subject);
    if (known === undefined) bySubject.set(subject, [decision]);
    else known.push(decision);
  }
  return new Map(
    [...bySubject].map(([subject, ofSubject]) => [
      subject,
      followChain(ofSubject, ({ document }) => document.previous === null || document.previous === subject),
    ]),
  );
}
