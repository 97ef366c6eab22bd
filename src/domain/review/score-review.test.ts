import { describe, expect, it } from 'vitest';
import { campaignBody, expectedAgency, submissionBody } from '../../../tests/support/province';
import { smallFramework } from '../../../tests/support/small-framework';
import { indexFramework } from '../framework/framework-index';
import { checkReview } from './check-review';
import { comparePeers } from './compare-peers';
import { readIndicators, type IndicatorReading } from './indicator-reading';
import {
  adjustValue,
  adjustmentReason,
  askAgain,
  emptyReview,
  explainAdjustments,
  finishReview,
  markSeen,
  missingReasons,
  opinionOn,
  reviewOf,
  ruleOn,
} from './review-draft';
import { acceptReport } from './draft-decision';
import { reviewLines } from './review-lines';
import { scoreReview, scoreSelf, type ReviewGround } from './score-review';

const framework = indexFramework(smallFramework);
const submission = submissionBody('c'.repeat(64), {
  values: { part: 6, whole: 10, grade: '1' },
  notApplicable: [{ indicator: 'B2', reason: 'no staff of its own' }],
  notes: [{ path: 'values/part', text: 'counted on 30 June' }],
});
const ground: ReviewGround = {
  framework,
  campaign: campaignBody('f'.repeat(64)),
  agency: expectedAgency('AAA'),
  submission,
  lateness: { workingDays: 0 },
};
const indicatorOf = (code: string) => {
  const indicator = framework.indicators.get(code);
  if (indicator === undefined) throw new Error(`no ${code} in the small framework`);
  return indicator;
};
const a1 = indicatorOf('A1');
const pointsOf = (draft: typeof emptyReview, code: string) =>
  scoreReview(ground, draft)?.indicators.find((result) => result.code === code);

describe('what a review does to the score', () => {
  it('leaves the self-score as it is while nothing is changed', () => {
    expect(scoreReview(ground, emptyReview)?.total).toBe(scoreSelf(ground)?.total);
  });

  it('scores an adjusted value at once, also before its reason is written', () => {
    const draft = adjustValue(emptyReview, a1, { field: 'part', value: 5, reported: 6 });
    expect(pointsOf(emptyReview, 'A1')?.points).toBe(2_400);
    expect(pointsOf(draft, 'A1')?.points).toBe(2_000);
    expect(missingReasons(draft)).toEqual(['part']);
  });

  it('takes an indicator out only when the request is granted', () => {
    const refused = ruleOn(emptyReview, 'B2', { granted: false, reason: 'it has staff' });
    const granted = ruleOn(refused, 'B2', { granted: true, reason: 'true' });
    expect(pointsOf(refused, 'B2')).toMatchObject({ status: 'requested-na', points: 0 });
    expect(pointsOf(granted, 'B2')).toMatchObject({ status: 'not-applicable', points: null });
    expect(granted.rulings).toEqual([{ indicator: 'B2', granted: true, reason: 'true' }]);
  });
});

describe('the checks of a review', () => {
  const jump = { severity: 'warning', code: 'jump', path: 'values/part', details: {} } as const;

  it('find what only the adjusted values contradict, and keep what the report brought', () => {
    const draft = adjustValue(emptyReview, a1, { field: 'whole', value: 4, reported: 10 });
    const { checks, brought } = checkReview(ground, draft, [jump]);
    expect(brought.map(({ code, path }) => [code, path])).toEqual([['partAboveWhole', 'values/part']]);
    expect(checks).toEqual([jump, ...brought]);
  });

  it('drop a contradiction that the adjustment resolves', () => {
    const wrong = { ...ground, submission: { ...submission, values: { part: 12, whole: 10 } } };
    const [reported] = checkReview(
      wrong,
      adjustValue(emptyReview, a1, { field: 'part', value: 11, reported: 12 }),
      [],
    ).checks;
    if (reported === undefined) throw new Error('the small framework says part is not above whole');
    const draft = adjustValue(emptyReview, a1, { field: 'part', value: 9, reported: 12 });
    expect(checkReview(wrong, draft, [reported])).toEqual({ checks: [], brought: [] });
  });
});

describe('the draft of a review', () => {
  it('forgets an adjustment that sets the reported value again', () => {
    const changed = adjustValue(emptyReview, a1, { field: 'part', value: 5, reported: 6 });
    expect(adjustValue(changed, a1, { field: 'part', value: 6, reported: 6 })).toEqual(emptyReview);
  });

  it('explains all changed figures of an indicator with one reason', () => {
    const one = explainAdjustments(
      adjustValue(emptyReview, a1, { field: 'part', value: 5, reported: 6 }),
      a1,
      'two are twice in the list',
    );
    const both = adjustValue(one, a1, { field: 'whole', value: 9, reported: 10 });
    expect(both.adjustments).toEqual([
      { field: 'part', value: 5, reason: 'two are twice in the list' },
      { field: 'whole', value: 9, reason: 'two are twice in the list' },
    ]);
    expect(adjustmentReason(both, a1)).toBe('two are twice in the list');
  });

  it('says one word at an indicator: what was changed before what was asked before what was seen', () => {
    const seen = markSeen(emptyReview, 'A1', true);
    const asked = askAgain(seen, a1, 'Which list?');
    const changed = adjustValue(asked, a1, { field: 'part', value: 5, reported: 6 });
    expect([emptyReview, seen, asked, changed].map((draft) => opinionOn(draft, a1))).toEqual([
      'unseen',
      'accepted',
      'questioned',
      'adjusted',
    ]);
    expect(opinionOn(askAgain(asked, a1, null), a1)).toBe('accepted');
  });

  it('is signed trimmed, in a fixed order and without blank questions', () => {
    const draft = {
      ...emptyReview,
      text: ' fine ',
      items: [
        { path: 'values/whole', text: ' ' },
        { path: 'values/part', text: ' Which list? ' },
      ],
      adjustments: [
        { field: 'whole', value: 9, reason: ' one left ' },
        { field: 'part', value: null, reason: 'no list' },
      ],
    };
    expect(finishReview(draft)).toEqual({
      text: 'fine',
      items: [{ path: 'values/part', text: 'Which list?' }],
      adjustments: [
        { field: 'part', value: null, reason: 'no list' },
        { field: 'whole', value: 9, reason: 'one left' },
      ],
      notApplicable: [],
      deductions: [],
    });
  });

  it('starts a second review from what was decided', () => {
    const review = finishReview(adjustValue(emptyReview, a1, { field: 'part', value: 5, reported: 6 }));
    const request = { campaign: 'c'.repeat(64), subject: 's'.repeat(64), reviewer: 'Reviewer' };
    const again = reviewOf(acceptReport(request, null, review));
    expect(finishReview(again)).toEqual(review);
  });
});

describe('the rows of a review', () => {
  const self = scoreSelf(ground);
  if (self === null) throw new Error('nothing applies');

  it('show what was reported and reviewed, with the checks, notes and requests at their place', () => {
    const draft = adjustValue(emptyReview, a1, { field: 'part', value: 5, reported: 6 });
    const check = { severity: 'warning', code: 'jump', path: 'values/part', details: {} } as const;
    const lines = reviewLines({
      ground,
      self,
      verified: scoreReview(ground, draft) ?? self,
      before: [],
      peers: [{ code: 'A1', measures: [6_000], median: 6_000 }],
      checks: [check],
      draft,
    });
    const [first] = lines;
    expect(first).toMatchObject({
      reported: { points: 2_400, parts: { numerator: 6, denominator: 10 } },
      reviewed: { points: 2_000, parts: { numerator: 5, denominator: 10 } },
      before: null,
      peers: { median: 6_000 },
      checks: [check],
      notes: [{ path: 'values/part', text: 'counted on 30 June' }],
      isEvidenceMissing: true,
      opinion: 'adjusted',
    });
    expect(lines.find(({ indicator }) => indicator.code === 'B2')?.request).toBe('no staff of its own');
  });

  it('compare with every peer that is measured', () => {
    const reading = (hundredths: number | null): IndicatorReading[] =>
      readIndicators(framework, self)
        .slice(0, 1)
        .map((known) => ({
          ...known,
          status: hundredths === null ? 'missing' : 'scored',
          figure: hundredths === null ? null : { kind: 'percent', hundredths },
        }));
    expect(comparePeers([reading(7_000), reading(null), reading(1_000), reading(4_000)])).toEqual([
      { code: 'A1', measures: [1_000, 4_000, 7_000], median: 4_000 },
    ]);
  });
});
