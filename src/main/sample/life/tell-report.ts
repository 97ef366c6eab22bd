import type { Day, SubmissionBody } from '../../../domain/documents/generated/documents';
import { addWorkdays } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import { momentOf, officeMinutes, signDraft, type SamplePackage } from '../documents/sample-desk';
import type { SampleFile } from '../documents/sample-file';
import { fillText } from '../fill-text';
import { writeReport } from '../report/write-report';
import { sampleResources } from '../sample-resources';
import { makeAdjustments } from './make-adjustments';
import { reportDays } from './report-days';
import { chooseReturnItems, spoilReport, type ReturnItem } from './spoil-report';
import { tellAnswer } from './tell-answer';
import { startTelling, type ReportStory, type Teller } from './teller';

/** Everything that passes between an agency and the department about one report. */
export function tellReport(story: ReportStory): SampleFile[] {
  const { seed, state, fate, campaign, directives } = story;
  if (fate.course === 'missing') return [];
  const days = reportDays(seed, state.agency, state.half, fate);
  const teller = startTelling(story, days);
  const body = writeReport(state, {
    campaign,
    directives,
    approvedOn: days.sentOn,
    isWholesale: fate.isWholesale,
  });
  const items = chooseReturnItems(body, chanceOf(seed, state.agency.id, 'returned', state.half.index));
  switch (fate.course) {
    case 'keyWaits':
    case 'unread':
      teller.send(body, days.sentOn, null);
      break;
    case 'received':
      receive(teller, teller.send(body, days.sentOn, null), days.sentOn);
      break;
    case 'accepted':
    case 'adjusted':
    case 'afterAcceptance':
      tellAccepted(teller, body);
      break;
    case 'withdrawn':
      tellWithdrawn(teller, body, items);
      break;
    case 'returned':
      returnFirst(teller, body, items);
      break;
    case 'resent':
    case 'chosen':
    case 'conflict':
      tellResent(teller, body, items);
      break;
  }
  return teller.files;
}

function tellAccepted(teller: Teller, body: SubmissionBody): void {
  const { days, fate, seed, state } = teller;
  const first = teller.send(body, days.sentOn, null);
  const accepted = accept(teller, first, body, receive(teller, first, days.sentOn), days.reviewedOn);
  if (fate.course === 'adjusted') tellAnswer(teller, accepted, addWorkdays(days.reviewedOn, 1));
  if (fate.course !== 'afterAcceptance') return;
  const later = addWorkdays(days.reviewedOn, 2);
  const [item] = chooseReturnItems(body, chanceOf(seed, state.agency.id, 'later', state.half.index));
  const changed = item === undefined ? body : spoilReport(body, [item]);
  receive(teller, teller.send({ ...changed, revision: 2, approvedOn: later }, later, first), later);
}

function tellWithdrawn(teller: Teller, body: SubmissionBody, items: readonly ReturnItem[]): void {
  const { days, key, state, campaign } = teller;
  const first = teller.send(spoilReport(body, items), days.sentOn, null);
  receive(teller, first, days.sentOn);
  const takenBackOn = addWorkdays(days.sentOn, 1);
  const withdrawal = signDraft(
    {
      kind: 'withdrawal',
      createdAt: momentOf(takenBackOn, officeMinutes.approve),
      previous: first.verified.id,
      body: { campaign, submission: first.verified.id, reason: sampleResources.review.withdrawn },
    },
    key,
    state.agency.id,
  );
  teller.add('submissions', 'r1.withdrawal', withdrawal, false);
  teller.decide(
    withdrawal,
    {
      verdict: 'received',
      on: takenBackOn,
      receivedOn: takenBackOn,
      text: sampleResources.review.withdrawal,
    },
    null,
  );
  const second = teller.send({ ...body, revision: 2, approvedOn: days.resentOn }, days.resentOn, first);
  accept(teller, second, body, receive(teller, second, days.resentOn), days.acceptedOn);
}

function returnFirst(
  teller: Teller,
  body: SubmissionBody,
  items: readonly ReturnItem[],
): { first: SamplePackage; returned: SamplePackage } {
  const { days } = teller;
  const first = teller.send(spoilReport(body, items), days.sentOn, null);
  const received = receive(teller, first, days.sentOn);
  const text = fillText(sampleResources.review.returned, {
    day: printedDay(addWorkdays(days.reviewedOn, 2)),
  });
  const asked = items.map((item) => ({ path: item.path, text: item.text }));
  return {
    first,
    returned: teller.decide(
      first,
      { verdict: 'returned', on: days.reviewedOn, items: asked, text },
      received,
    ),
  };
}

function tellResent(teller: Teller, body: SubmissionBody, items: readonly ReturnItem[]): void {
  const { days, fate } = teller;
  const { first, returned } = returnFirst(teller, body, items);
  const mended: SubmissionBody = {
    ...body,
    revision: 2,
    replyTo: returned.verified.id,
    approvedOn: days.resentOn,
  };
  const second = teller.send(mended, days.resentOn, first);
  const received = receive(teller, second, days.resentOn);
  if (fate.course === 'resent') {
    accept(teller, second, body, received, days.acceptedOn);
    return;
  }
  const { signers } = sampleResources.review;
  const other = teller.send(
    {
      ...spoilReport(mended, items.slice(0, 1)),
      approvedBy: signers[teller.state.agency.kind]?.at(-1) ?? mended.approvedBy,
    },
    days.resentOn,
    first,
    'b',
  );
  receive(teller, other, days.resentOn);
  if (fate.course === 'conflict') return;
  const chosen = teller.decide(
    second,
    { verdict: 'chosen', on: days.acceptedOn, text: sampleResources.review.chosen },
    received,
  );
  accept(teller, second, body, chosen, addWorkdays(days.acceptedOn, 1));
}

function receive(teller: Teller, subject: SamplePackage, on: Day): SamplePackage {
  const { review } = sampleResources;
  const { lateDays } = teller.fate;
  const isLate = lateDays > 0 && on === teller.days.sentOn;
  const text = isLate ? fillText(review.receivedLate, { days: lateDays }) : review.received;
  return teller.decide(
    subject,
    { verdict: 'received', on, receivedOn: on, minutes: officeMinutes.receive, text },
    null,
  );
}

function accept(
  teller: Teller,
  subject: SamplePackage,
  body: SubmissionBody,
  after: SamplePackage,
  on: Day,
): SamplePackage {
  const { seed, state, fate } = teller;
  const { review, notApplicable } = sampleResources;
  const adjustments = fate.course === 'adjusted' ? makeAdjustments(state, body.values) : [];
  const rulings = body.notApplicable.flatMap(({ indicator }) => {
    const request = notApplicable.requests.find((candidate) => candidate.indicator === indicator);
    if (request === undefined) return [];
    const granted = chanceOf(seed, state.agency.id, 'granted', indicator).happens(request.grantShare);
    return [{ indicator, granted, reason: granted ? request.granted : request.refused }];
  });
  const text =
    adjustments.length === 0
      ? review.accepted
      : fillText(review.acceptedAdjusted, { count: adjustments.length });
  return teller.decide(
    subject,
    { verdict: 'accepted', on, adjustments, notApplicable: rulings, text },
    after,
  );
}

function printedDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${`${date}`.padStart(2, '0')}/${month}/${year}`;
}
