import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  aHire,
  aScoringInput,
  aStaffMember,
  aSubmission,
  builtInFramework,
} from '../../../tests/support/scoring-inputs';
import type { FieldValue, Hire, Key, StaffMember, SubmissionBody } from '../documents/generated/documents';
import { checkSubmission } from './check-submission';
import { submissionCheckCodes } from './submission-check';

const check = (overrides: Partial<SubmissionBody>, previous: SubmissionBody | null = null) =>
  checkSubmission(aScoringInput({ submission: aSubmission(overrides) }), previous);

const found = (overrides: Partial<SubmissionBody>, previous: SubmissionBody | null = null) =>
  check(overrides, previous).map(({ severity, code, path }) => [severity, code, path]);

const keyWhere = (matches: (field: (typeof builtInFramework.fields)[number]) => boolean): Key =>
  builtInFramework.fields.find(matches)?.key ?? '';

const count = keyWhere(({ type, derivation }) => type === 'integer' && derivation === null);
const decimal = keyWhere(({ type }) => type === 'decimal');
const flag = keyWhere(({ type }) => type === 'boolean');
const level = keyWhere(({ type, derivation }) => type === 'level' && derivation === null);
const derived = keyWhere(({ derivation }) => derivation !== null);

describe('the figures of a report', () => {
  it('are in order when nothing is wrong, also while most are blank', () => {
    expect(found({ values: { [count]: 0, [decimal]: 0.5, [flag]: false, [level]: '1' } })).toEqual([]);
  });

  it.each<[string, Key, FieldValue]>([
    ['a count below 0', count, -1],
    ['half a count', count, 1.5],
    ['a decimal below 0', decimal, -0.5],
    ['a yes where a number belongs', count, true],
    ['a number where a yes belongs', flag, 1],
    ['a level that does not exist', level, '9'],
    ['a text where a decimal belongs', decimal, '5'],
  ])('are refused as of the wrong form: %s', (_name, field, value) => {
    expect(found({ values: { [field]: value } })).toEqual([['error', 'fieldTypeWrong', `values/${field}`]]);
  });

  it('are told one by one: unknown and derived fields too', () => {
    expect(found({ values: { stranger: 1, [derived]: 2, [count]: -1 } }).sort()).toEqual(
      [
        ['error', 'fieldUnknown', 'values/stranger'],
        ['error', 'fieldDerived', `values/${derived}`],
        ['error', 'fieldTypeWrong', `values/${count}`],
      ].sort(),
    );
  });

  it.each(builtInFramework.notAbove.map(({ part, whole, severity }) => [part, whole, severity] as const))(
    '%s is not above %s (%s)',
    (part, whole, severity) => {
      const fields = [part, whole].map((key) => builtInFramework.fields.find((field) => field.key === key));
      if (fields.some((field) => field?.derivation !== null)) return;
      const values = (more: number) => ({ [whole]: 10, [part]: 10 + more });
      const own = (list: ReturnType<typeof check>) =>
        list.filter(
          ({ code, details }) =>
            code === 'partAboveWhole' && details.whole === whole && details.part === part,
        );
      expect(own(check({ values: values(0) }))).toEqual([]);
      expect(own(check({ values: values(1) }))).toEqual([
        {
          severity,
          code: 'partAboveWhole',
          path: `values/${part}`,
          details: { part, whole, partValue: 11, wholeValue: 10 },
        },
      ]);
    },
  );

  it('say nothing about a part whose whole is blank', () => {
    expect(found({ values: { cbcc_co_may: 5 } })).toEqual([]);
  });
});

describe('figures beside those of the report before', () => {
  const jump = (before: FieldValue, after: FieldValue) =>
    check({ values: { [count]: after } }, aSubmission({ values: { [count]: before } }));

  it('ask for a note when they moved by more than half, with the percent and the direction', () => {
    expect(jump(100, 246)).toEqual([
      {
        severity: 'warning',
        code: 'jump',
        path: `values/${count}`,
        details: { field: count, before: 100, after: 246, percent: 146, direction: 'up' },
      },
    ]);
    expect(jump(300, 100)[0]?.details).toMatchObject({ percent: 66.7, direction: 'down' });
  });

  it.each([
    ['moved by half', 100, 150],
    ['fell by half', 100, 50],
    ['are too small to say anything', 4, 13],
    ['began at 0', 0, 500],
  ])('are quiet when they %s', (_name, before, after) => {
    expect(jump(before, after)).toEqual([]);
  });

  it('are quiet without a report before, and about what is no number', () => {
    expect([
      found({ values: { [count]: 500 } }),
      jump('100', 500),
      jump(100, true).map(({ code }) => code),
    ]).toEqual([[], [], ['fieldTypeWrong']]);
  });
});

describe('the rows of a report', () => {
  const staff = (member: Partial<StaffMember>) =>
    found({ staff: { declaredEmpty: false, rows: [aStaffMember(member)] } });
  const hires = (hire: Partial<Hire>) => found({ hires: { declaredEmpty: false, rows: [aHire(hire)] } });
  const course = (endedOn: string) => ({ training: [{ subject: 'Security', endedOn, days: 3 }] });

  it.each<[string, Partial<StaffMember>, unknown[]]>([
    ['leaves after starting', { startedOn: '2018-01-01', endedOn: '2019-01-01' }, []],
    ['leaves on the first day', { startedOn: '2019-01-01', endedOn: '2019-01-01' }, []],
    [
      'leaves before starting',
      { startedOn: '2019-01-02', endedOn: '2019-01-01' },
      [['error', 'endsBeforeStart']],
    ],
    ['was trained by the last day', course('2019-06-30'), []],
    ['is trained later', course('2019-07-01'), [['warning', 'trainingInFuture']]],
  ])('of a member who %s', (_name, member, expected) => {
    expect(staff({ id: 'member0001', ...member }).map(([severity, code]) => [severity, code])).toEqual(
      expected,
    );
  });

  it.each<[string, Partial<Hire>, unknown[]]>([
    ['is planned for next year', { plannedOn: '2020-01-01' }, []],
    [
      'went step by step',
      { plannedOn: '2019-01-01', candidateOn: '2019-02-01', hiredOn: '2019-03-01', stage: 'hired' },
      [],
    ],
    ['is hired without a day', { stage: 'hired' }, [['error', 'hiredWithoutDay', 'hires/hire000001']]],
    ['left without a day of hiring', { stage: 'left' }, [['error', 'hiredWithoutDay', 'hires/hire000001']]],
    [
      'was hired before it was advertised',
      { stage: 'hired', advertisedOn: '2019-03-01', hiredOn: '2019-02-01' },
      [['error', 'hireDaysOutOfOrder', 'hires/hire000001']],
    ],
    [
      'was hired after the period',
      { stage: 'hired', hiredOn: '2019-07-01' },
      [['warning', 'dayAfterPeriod', 'hires/hire000001']],
    ],
  ])('of a post that %s', (_name, hire, expected) => {
    expect(hires(hire)).toEqual(expected);
  });

  it('give a reason for each request, and say who approved the report', () => {
    const notApplicable = [
      { indicator: 'TT03', reason: ' ' },
      { indicator: 'TT01', reason: 'no site' },
    ];
    expect(found({ notApplicable, approvedBy: ' ' })).toEqual([
      ['error', 'reasonMissing', 'notApplicable/TT03'],
      ['error', 'approvalMissing', 'approvedBy'],
    ]);
  });
});

describe('the sentences of the checks', () => {
  it.each(['vi', 'en'])('stand in %s for every code and no other', (language) => {
    const file = new URL(`../../../resources/locales/${language}/checks.json`, import.meta.url);
    const sentences = JSON.parse(readFileSync(file, 'utf8')) as object;
    expect(Object.keys(sentences).sort()).toEqual([...submissionCheckCodes].sort());
  });
});
