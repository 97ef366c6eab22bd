import { describe, expect, it } from 'vitest';
import {
  agencyDocument,
  campaignBody,
  decision,
  departmentDocument,
  enrolment,
  expectedAgency,
  smallProvince,
  submission,
} from '../../../tests/support/province';
import { toyCrypto, toyKey } from '../../../tests/support/toy-crypto';
import type { DirectiveBody, ScoringMode, SubmissionBody } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { consolidate } from './consolidate';
import { provinceTotals } from './province-totals';

const agencies = [
  expectedAgency('AAA'),
  expectedAgency('BBB', { highSkillTarget: 2 }),
  expectedAgency('CCC', { kind: 'commune' }),
  expectedAgency('ZZZ', { kind: 'central', ranked: false }),
];
const first = smallProvince({ agencies });
const second = departmentDocument(
  'campaign',
  campaignBody(first.framework.id, {
    agencies,
    period: '2019-H2',
    from: '2019-07-01',
    to: '2019-12-31',
    dueOn: '2020-01-10',
    compareWith: first.campaign.id,
  }),
);
const ground = [...first.documents, second];

const report = (
  agency: string,
  campaign: string,
  values: SubmissionBody['values'],
  change: Partial<SubmissionBody> = {},
) => submission(campaign, agency, { values, ...change }, { createdAt: '2019-07-10T02:00:00.000Z' });

function scored(
  documents: readonly VerifiedDocument[],
  period = '2019-H1',
  mode: ScoringMode = 'provisional',
) {
  const result = consolidate([...ground, ...documents], { period, mode, crypto: toyCrypto });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const half = { part: 5, whole: 10, flag: true, grade: '1' };
const full = { part: 10, whole: 10, flag: true, grade: '2' };
const a1 = report('AAA', first.campaign.id, half);
const b1 = report('BBB', first.campaign.id, full);

describe('the lists of a result', () => {
  it('ranks within peer groups and names why the others are not ranked', () => {
    const outside = report('ZZZ', first.campaign.id, full);
    const { scoreboard } = scored([a1, b1, outside]);
    const lists = scoreboard.lists.map(({ peerGroup, expected, reporting, median, agencies: ranked }) => ({
      peerGroup,
      expected,
      reporting,
      median,
      ranked: ranked.map(({ agency, rank, score, band }) => [agency, rank, score, band]),
    }));
    expect(lists).toEqual([
      {
        peerGroup: 'offices',
        expected: 2,
        reporting: 2,
        median: '72.50',
        ranked: [
          ['BBB', 1, '90.00', 'good'],
          ['AAA', 2, '55.00', 'fair'],
        ],
      },
      { peerGroup: 'communes', expected: 1, reporting: 0, median: null, ranked: [] },
    ]);
    expect(scoreboard.notRanked).toEqual([
      { agency: 'CCC', peerGroup: 'communes', reason: 'missing', submission: null },
      {
        agency: 'ZZZ',
        peerGroup: null,
        reason: 'outside-ranking',
        submission: outside.id,
      },
    ]);
  });

  it('ranks accepted reports only in official mode, with one reason for each of the others', () => {
    const accepted = decision(first.campaign.id, b1.id, 'accepted');
    const c1 = report('CCC', first.campaign.id, half);
    const returned = decision(first.campaign.id, c1.id, 'returned');
    const { scoreboard } = scored([a1, b1, c1, accepted, returned], '2019-H1', 'official');
    expect(
      scoreboard.lists.flatMap((list) => list.agencies.map(({ agency, basis }) => [agency, basis])),
    ).toEqual([['BBB', 'verified']]);
    expect(scoreboard.notRanked.map(({ agency, reason }) => [agency, reason])).toEqual([
      ['AAA', 'not-reviewed'],
      ['CCC', 'returned'],
      ['ZZZ', 'outside-ranking'],
    ]);
  });

  it('says conflict and key-not-approved in both modes', () => {
    const rival = report('AAA', first.campaign.id, full);
    const waiting = submission(first.campaign.id, 'BBB', {}, { signer: 'second' });
    const documents = [a1, rival, waiting, enrolment('BBB', {}, { signer: 'second' })];
    for (const mode of ['provisional', 'official'] as const) {
      const reasons = scored(documents, '2019-H1', mode).scoreboard.notRanked.map(({ agency, reason }) => [
        agency,
        reason,
      ]);
      expect(reasons).toEqual([
        ['AAA', 'conflict'],
        ['BBB', 'key-not-approved'],
        ['CCC', 'missing'],
        ['ZZZ', 'outside-ranking'],
      ]);
    }
  });
});

describe('verified values', () => {
  const accept = (change: Parameters<typeof decision>[3]) =>
    decision(first.campaign.id, a1.id, 'accepted', change);

  it('are scored beside the agency’s own, for typed and derived fields', () => {
    const adjustments = [
      { field: 'part', value: 10, reason: 'counted again' },
      { field: 'staffCount', value: 2, reason: 'two seen' },
    ];
    const [ranked] = scored([a1, accept({ adjustments })]).scoreboard.lists[0]?.agencies ?? [];
    expect(ranked).toMatchObject({
      basis: 'verified',
      state: 'accepted',
      selfScore: '55.00',
      verifiedScore: '85.00',
      score: '85.00',
      adjusted: ['part', 'staffCount'],
    });
  });

  it('take an indicator out of the base when a request is granted', () => {
    const notApplicable = [{ indicator: 'B1', granted: true, reason: 'no such thing here' }];
    const [ranked] = scored([a1, accept({ notApplicable })]).scoreboard.lists[0]?.agencies ?? [];
    expect([ranked?.earned, ranked?.applicable, ranked?.score]).toEqual(['40.00', '70.00', '57.14']);
  });

  it('belong to the revision they were made on', () => {
    const later = submission(first.campaign.id, 'AAA', { revision: 2, values: half });
    const accepted = accept({ adjustments: [{ field: 'part', value: 10, reason: 'counted again' }] });
    const scoreOf = (documents: VerifiedDocument[]) =>
      scored([a1, accepted, ...documents]).scoreboard.lists[0]?.agencies[0]?.score;
    expect(scoreOf([later])).toBe('75.00');
    expect(scoreOf([later, decision(first.campaign.id, later.id, 'accepted')])).toBe('55.00');
  });
});

describe('a campaign compared with the one before', () => {
  const a2 = report('AAA', second.id, full);
  const b2 = report('BBB', second.id, { part: 10, whole: 10, flag: true });

  it('counts progress on the indicators that had a value both times', () => {
    const { scoreboard } = scored([a1, b1, a2, b2], '2019-H2');
    expect(scoreboard.lists[0]?.agencies.map(({ agency, progress }) => [agency, progress])).toEqual([
      [
        'AAA',
        { before: '55.00', after: '90.00', change: '35.00', comparablePoints: '100.00', previousRank: 2 },
      ],
      [
        'BBB',
        { before: '85.71', after: '85.71', change: '0.00', comparablePoints: '70.00', previousRank: 1 },
      ],
    ]);
  });

  it('shows the trend oldest first, with a gap where nothing was sent', () => {
    const { province } = scored([b1, a2, b2], '2019-H2');
    const trend = province.agencies.find(({ id }) => id === 'AAA')?.trend;
    expect(trend?.map(({ period, score, rank }) => [period, score, rank])).toEqual([
      ['2019-H1', null, null],
      ['2019-H2', 9000, 1],
    ]);
  });

  it('adds the hiring targets of the year and counts hires since January', () => {
    const hire = (id: string, hiredOn: string | null) => ({
      id,
      post: 'Engineer',
      system: null,
      requirement: '',
      stage: 'hired' as const,
      plannedOn: null,
      advertisedOn: null,
      candidateOn: null,
      hiredOn,
      leftOn: null,
      degree: null,
      field: null,
      grounds: null,
      cause: '',
    });
    const rows = [
      hire('hireone111', '2018-12-31'),
      hire('hiretwo222', '2019-01-01'),
      hire('hirethree3', '2019-12-31'),
    ];
    const hires = { declaredEmpty: false, rows };
    const { scoreboard } = scored([report('BBB', second.id, full, { hires })], '2019-H2');
    expect(scoreboard.lists[0]?.agencies[0]?.hiring).toEqual({ target: 4, hired: 2 });
  });
});

describe('the province in sums', () => {
  it('counts a directive once for every agency it goes to and that reports', () => {
    const body = (to: DirectiveBody['to']): DirectiveBody => ({
      code: 'D1',
      title: { en: '', vi: '' },
      kind: 'task',
      period: '2019-H1',
      source: { en: '', vi: '' },
      to,
      startsOn: null,
      dueOn: '2019-12-31',
      assumed: [],
    });
    const toAll = departmentDocument('directive', body('all'));
    const toOne = departmentDocument('directive', body({ kinds: ['commune'], agencies: ['BBB'] }));
    const row = (directive: string, state: 'done' | 'under-way') => ({
      directive,
      state,
      percent: 0,
      result: '',
      doneOn: null,
      evidence: [],
    });
    const a = report('AAA', first.campaign.id, half, {
      directives: [row(toAll.id, 'done'), row(toOne.id, 'done')],
    });
    const b = report('BBB', first.campaign.id, half, { directives: [row(toOne.id, 'under-way')] });
    const { directives } = provinceTotals(scored([toAll, toOne, a, b]).province);
    expect(new Map(directives.map(({ directive, ...counts }) => [directive, counts]))).toEqual(
      new Map([
        [toAll.id, { done: 1, underWay: 0, notStarted: 1 }],
        [toOne.id, { done: 0, underWay: 1, notStarted: 0 }],
      ]),
    );
  });
});

describe('the documents a result names', () => {
  it('are those it rests on, sorted, and no others', () => {
    const figures = departmentDocument('figures', {
      period: '2019-H1',
      source: { en: '', vi: '' },
      items: [],
    });
    const objection = agencyDocument('objection', 'AAA', {
      campaign: first.campaign.id,
      decision: decision(first.campaign.id, a1.id, 'received').id,
      verdict: 'confirmed',
      items: [],
    });
    const received = decision(first.campaign.id, a1.id, 'received');
    const forged = { ...submission(first.campaign.id, 'BBB'), publicKey: toyKey('nobody') };
    const [enrolled] = first.enrolments;
    const [approved] = first.approvals;
    const used = [first.framework, first.campaign, enrolled, approved, a1, received].map(
      (document) => document?.id,
    );
    expect(scored([a1, received, figures, objection, forged]).scoreboard.inputs).toEqual([...used].sort());
  });
});

describe('a set that cannot be scored', () => {
  const options = { mode: 'provisional' as const, crypto: toyCrypto };

  it('has no campaign of the period', () => {
    expect(consolidate(ground, { ...options, period: '2030' })).toEqual({
      ok: false,
      problem: { code: 'campaign-unknown', details: { period: '2030' } },
    });
  });

  it('has two amendments of one campaign', () => {
    const amend = (title: string) =>
      departmentDocument(
        'campaign',
        { ...first.campaign.document.body, title: { en: title, vi: title } },
        { previous: first.campaign.id },
      );
    const result = consolidate([...ground, amend('one'), amend('two')], { ...options, period: '2019-H1' });
    expect(!result.ok && result.problem.code).toBe('campaign-ambiguous');
  });

  it('lacks the framework', () => {
    const documents = ground.filter(({ document }) => document.kind !== 'framework');
    const result = consolidate(documents, { ...options, period: '2019-H1' });
    expect(!result.ok && result.problem.code).toBe('framework-unknown');
  });
});
