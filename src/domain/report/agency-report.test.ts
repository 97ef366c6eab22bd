import { describe, expect, it } from 'vitest';
import {
  decision,
  departmentDocument,
  expectedAgency,
  smallProvince,
  submission,
} from '../../../tests/support/province';
import { smallFramework } from '../../../tests/support/small-framework';
import type { DirectiveBody, ExpectedAgency, FieldValue } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import type { Draft } from '../draft/assemble-submission';
import { recordTables } from '../draft/draft-records';
import { readAgencyReport } from './agency-report';
import { newStaffMember } from './blank-rows';
import { nextProblemSpot, problemSpots } from './form-walk';
import { hasUnsentChanges, isSignable, nextStep, reportChecklist } from './next-step';
import { listLeftovers } from './report-leftovers';
import { countFields, reportParts } from './report-parts';

const province = smallProvince();
const campaign = province.campaign.id;
const today = '2019-06-13';
const empty = Object.fromEntries(recordTables.map((table) => [table, []])) as unknown as Draft;
const registers: Draft['registers'] = (['projects', 'staff', 'hires'] as const).map((register) => ({
  register,
  declaredEmpty: true,
}));
const evidence: Draft['evidence'] = [
  {
    campaign,
    row: { id: 'abcdefgh1', number: '1', issuedOn: null, summary: '', indicators: ['A1'], file: null },
  },
];
const approvals: Draft['approvals'] = [{ campaign, approvedBy: 'Head', approvedOn: '2019-06-12' }];

function values(entries: Record<string, FieldValue>): Draft['values'] {
  return Object.entries(entries).map(([field, value]) => ({ campaign, field, value }));
}

function read(
  draft: Partial<Draft>,
  more: readonly VerifiedDocument[] = [],
  agency: ExpectedAgency = expectedAgency('AAA'),
) {
  const report = readAgencyReport({
    campaignId: campaign,
    campaign: province.campaign.document.body,
    framework: smallFramework,
    agency,
    draft: { ...empty, ...draft },
    documents: [...province.documents, ...more],
    today,
  });
  const parts = reportParts(report);
  return { report, parts, step: nextStep(report, parts) };
}

const whole = {
  values: values({ part: 6, whole: 10, flag: true, grade: '1' }),
  registers,
  evidence,
  approvals,
};

describe('reading the report an agency is writing', () => {
  it('lays out each indicator with its fields, typed, shared or derived', () => {
    const shared = {
      ...smallFramework,
      indicators: [
        ...smallFramework.indicators,
        { ...smallFramework.indicators[1]!, code: 'B3', group: 'B', requires: null },
      ],
    };
    const report = readAgencyReport({
      campaignId: campaign,
      campaign: province.campaign.document.body,
      framework: shared,
      agency: expectedAgency('AAA'),
      draft: { ...empty, ...whole },
      documents: province.documents,
      today,
    });
    const entries = report.lines.map(({ indicator, fields }) => [
      indicator.code,
      ...fields.map(({ field, entry, value }) => `${field.key} ${entry.kind} ${String(value)}`),
    ]);
    expect(entries).toEqual([
      ['A1', 'part typed 6', 'whole typed 10'],
      ['A2', 'flag typed true'],
      ['B1', 'grade typed 1'],
      ['B2', 'staffCount derived 0'],
      ['B3', 'flag shared true'],
    ]);
    expect(report.lines[4]?.fields[0]?.entry).toEqual({ kind: 'shared', home: 'A2' });
    expect(report.lines[3]?.fields[0]?.entry).toEqual({ kind: 'derived', source: 'staff' });
  });

  it('does not ask for what the registry takes out', () => {
    const without = expectedAgency('AAA', { facts: { hasProcedures: false } });
    expect(read(whole, [], without).report.lines.map(({ indicator }) => indicator.code)).toEqual([
      'A1',
      'B1',
      'B2',
    ]);
  });

  it('counts every field once with its group, derived ones too, and scores as on time', () => {
    const { report, parts } = read({ values: values({ part: 6 }) });
    expect(
      parts.map(({ id, filled, total }) => [id.part === 'group' ? id.group : id.part, filled, total]),
    ).toEqual([
      ['projects', 0, 1],
      ['staff', 0, 1],
      ['hires', 0, 1],
      ['A', 1, 3],
      ['B', 0, 2],
    ]);
    expect(countFields(parts)).toEqual({ filled: 1, total: 5 });
    expect(report.score?.total).toBe(0);
    expect(read(whole).report.score?.total).toBe(5_900);
  });

  it('sets the earlier report beside this one', () => {
    const past = smallProvince({ period: '2018-H2', from: '2018-07-01', to: '2018-12-31' });
    const earlier = submission(past.campaign.id, 'AAA', {
      values: { part: 3, whole: 10 },
      staff: { declaredEmpty: false, rows: [newStaffMember('abcdefgh1', '2018-01-01')] },
    });
    const { report, parts } = read(whole, [...past.documents, earlier]);
    expect(report.lines[0]?.fields.map(({ before }) => before)).toEqual([3, 10]);
    expect(report.lines[3]?.fields[0]?.before).toBe(1);
    expect(report.lines.map(({ beforePoints }) => beforePoints)).toEqual([1_200, 0, 0, 500]);
    expect(parts.at(-1)).toMatchObject({ id: { part: 'group', group: 'B' }, beforePoints: 500 });
  });

  it('keeps a request in the base and says what the score would be if it were granted', () => {
    const { report } = read({
      ...whole,
      notApplicable: [{ campaign, indicator: 'B1', reason: 'no such duty' }],
    });
    expect(report.lines[2]).toMatchObject({
      requestReason: 'no such duty',
      result: { status: 'requested-na', points: 0 },
    });
    expect([report.score?.total, report.scoreIfGranted?.total]).toEqual([4_400, 6_286]);
    expect(read(whole).report.scoreIfGranted).toBeNull();
  });
});

describe('what a report lacks', () => {
  it('names an error with its place, and leaves the approval to its own item', () => {
    const { report } = read({
      ...whole,
      approvals: [],
      values: values({ part: 11, whole: 10, flag: true, grade: '1' }),
    });
    expect(report.problems.map(({ code, place }) => [code, place])).toEqual([
      ['partAboveWhole', { part: 'group', group: 'A', indicator: 'A1', field: 'part' }],
      ['approvalMissing', { part: 'approval' }],
    ]);
    expect(problemSpots(report.lines)).toEqual([{ indicator: 'A1', field: 'part' }]);
    expect(nextProblemSpot(report.lines, { indicator: 'B2', field: null })).toEqual({
      indicator: 'A1',
      field: 'part',
    });
  });

  it('asks for required evidence until something is cited or a note says why not', () => {
    const bare = read({ ...whole, evidence: [] });
    expect(bare.parts.map(({ evidence: codes }) => codes).flat()).toEqual(['A1']);
    expect(bare.step).toEqual({ kind: 'evidence', group: 'A', count: 1 });
    expect(listLeftovers(bare.report, bare.parts)).toEqual([
      {
        kind: 'evidence',
        id: expect.any(String) as string,
        part: { part: 'group', group: 'A' },
        indicators: ['A1'],
      },
    ]);
    const noted = read({ ...whole, evidence: [], notes: [{ campaign, path: 'evidence/A1', text: 'burnt' }] });
    expect(noted.parts.map(({ evidence: codes }) => codes).flat()).toEqual([]);
  });
});

describe('the next step', () => {
  it('goes from registers to fields, errors, evidence, approval and signature', () => {
    const kinds = [
      {},
      { registers },
      { registers, values: values({ part: 11, whole: 10, flag: true, grade: '1' }) },
      { ...whole, evidence: [] },
      { ...whole, approvals: [] },
      whole,
    ].map((draft) => read(draft).step.kind);
    expect(kinds).toEqual(['declare', 'fill', 'mend', 'evidence', 'approve', 'sign']);
  });

  it('opens the group with the most blanks', () => {
    expect(read({ registers }).step).toEqual({ kind: 'fill', group: 'A', count: 3 });
  });

  it('asks for the tasks of this agency, and not for those of others', () => {
    const task = (to: DirectiveBody['to'], code: string) =>
      departmentDocument('directive', {
        code,
        title: { en: code, vi: code },
        kind: 'task',
        period: '2019-H1',
        source: { en: '', vi: '' },
        to,
        startsOn: null,
        dueOn: '2019-12-31',
        assumed: [],
      });
    const own = task({ kinds: [], agencies: ['AAA'] }, 'D2');
    const { report, step } = read(whole, [
      own,
      task('all', 'D1'),
      task({ kinds: ['commune'], agencies: [] }, 'D3'),
    ]);
    expect(report.tasks.map(({ directive }) => directive.code)).toEqual(['D1', 'D2']);
    expect(step).toEqual({ kind: 'tasks', count: 2 });
  });

  it('is over once the last revision says the same as the draft, and begins again with a change', () => {
    const { body } = read(whole).report;
    const sent = submission(campaign, 'AAA', body);
    const same = read(whole, [sent]);
    expect(same.step).toEqual({ kind: 'sent', revision: 1 });
    const changed = read({ ...whole, values: values({ part: 7, whole: 10, flag: true, grade: '1' }) }, [
      sent,
    ]);
    expect([hasUnsentChanges(changed.report), changed.step]).toEqual([true, { kind: 'sign', revision: 2 }]);
    const returned = decision(campaign, sent.id, 'returned');
    expect(read(whole, [sent, returned]).report.next).toMatchObject({ revision: 2, replyTo: returned.id });
  });

  it('allows the signature with blanks, never with errors or without approval', () => {
    expect(isSignable(read({ ...whole, values: [] }).report)).toBe(true);
    expect(isSignable(read({ ...whole, approvals: [] }).report)).toBe(false);
    expect(isSignable(read({ ...whole, values: values({ part: 11, whole: 10 }) }).report)).toBe(false);
  });

  it('ticks off the checklist with what is left and where', () => {
    const { report, parts } = read({ registers, values: values({ part: 11, whole: 10 }) });
    expect(reportChecklist(report, parts)).toEqual([
      { item: 'registers', isDone: true, count: 0, groups: [] },
      { item: 'fields', isDone: false, count: 2, groups: ['A', 'B'] },
      { item: 'errors', isDone: false, count: 1, groups: ['A'] },
      { item: 'warnings', isDone: true, count: 0, groups: [] },
      { item: 'evidence', isDone: false, count: 1, groups: ['A'] },
      { item: 'approval', isDone: false, count: 1, groups: [] },
      { item: 'signed', isDone: false, count: 1, groups: [] },
    ]);
  });
});
