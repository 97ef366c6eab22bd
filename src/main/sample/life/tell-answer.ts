import type { Day, DecisionDocument, ObjectionBody } from '../../../domain/documents/generated/documents';
import { addWorkdays } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import { momentOf, officeMinutes, signDraft, type SamplePackage } from '../documents/sample-desk';
import { sampleResources } from '../sample-resources';
import type { Teller } from './teller';

const confirmedShare = 0.2;
const contestedShare = 0.07;

/** Some agencies confirm the verified figures, a few contest one. */
export function tellAnswer(teller: Teller, accepted: SamplePackage, on: Day): void {
  const { seed, state, campaign, key } = teller;
  const { review } = sampleResources;
  const place = chanceOf(seed, state.agency.id, 'answer', state.half.index).unit();
  if (place >= confirmedShare + contestedShare) return;
  const [first] = (accepted.verified.document as DecisionDocument).body.adjustments;
  const isContested = place < contestedShare && first !== undefined;
  const body: ObjectionBody = {
    campaign,
    decision: accepted.verified.id,
    verdict: isContested ? 'contested' : 'confirmed',
    items: isContested ? [{ path: `values/${first.field}`, text: review.contested.text }] : [],
  };
  const createdAt = momentOf(on, officeMinutes.approve);
  const objection = signDraft(
    { kind: 'objection', createdAt, previous: accepted.verified.id, body },
    key,
    state.agency.id,
  );
  teller.add('submissions', 'r1.objection', objection, false);
  if (!isContested) return;
  teller.decide(
    objection,
    { verdict: 'refused', on: addWorkdays(on, 1), text: review.contested.answer },
    null,
  );
}
