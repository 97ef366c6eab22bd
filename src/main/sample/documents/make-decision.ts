import type { DecisionBody, DocumentId, Instant } from '../../../domain/documents/generated/documents';
import { chanceOf } from '../chance/chance';
import { sampleResources } from '../sample-resources';
import { signDraft, type SampleKeys, type SamplePackage } from './sample-desk';

type DecisionDraft = Pick<DecisionBody, 'campaign' | 'subject' | 'verdict'> &
  Partial<DecisionBody> & { readonly createdAt: Instant; readonly previous: DocumentId | null };

/** A decision by one of the reviewers; the same reviewer stays with a subject. */
export function makeDecision(
  seed: string,
  keys: SampleKeys,
  { createdAt, previous, ...draft }: DecisionDraft,
): SamplePackage {
  const { reviewers } = sampleResources.review;
  const chance = chanceOf(seed, 'reviewer', draft.subject);
  const key = chance.pick(keys.reviewers);
  const body: DecisionBody = {
    receivedOn: null,
    text: '',
    items: [],
    adjustments: [],
    notApplicable: [],
    deductions: [],
    replacesKey: null,
    reviewer: chance.pick(reviewers),
    ...draft,
  };
  return signDraft({ kind: 'decision', createdAt, previous, body }, key);
}
