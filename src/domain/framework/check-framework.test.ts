import { describe, expect, it } from 'vitest';
import { builtInFramework } from '../../../tests/support/scoring-inputs';
import type { Field, FrameworkBody, Indicator, Scoring } from '../documents/generated/documents';
import { checkFramework } from './check-framework';

const words = { vi: '', en: '' };

const field = (key: string, type: Field['type'], derivation: Field['derivation'] = null): Field => ({
  key,
  name: words,
  help: words,
  unit: words,
  type,
  measure: 'stock',
  derivation,
});

const indicator = (code: string, maxPoints: number, scoring: Scoring): Indicator => ({
  code,
  group: 'A',
  name: words,
  shortName: words,
  definition: words,
  unit: words,
  maxPoints,
  kinds: ['office'],
  requires: null,
  scoring,
  evidence: { required: false, text: words },
  basis: 'own',
  legalBasis: words,
  sources: [],
});

const ratio = (change: object = {}): Scoring => ({
  type: 'ratio',
  numerator: 'part',
  denominator: 'whole',
  target: 1,
  cap: 1,
  ifDenominatorZero: 'na',
  ...change,
});

const step = (minimum: number, points: number, exclusive = false) => ({ minimum, points, exclusive });
const level = (id: string, points: number) => ({ id, name: words, points });
const yesNo = (pointsIfTrue: number, pointsIfFalse = 0): Scoring => ({
  type: 'boolean',
  flag: 'flag',
  pointsIfTrue,
  pointsIfFalse,
});

/** Nothing is wrong with it. */
const sound: FrameworkBody = {
  ...builtInFramework,
  kinds: [{ id: 'office', name: words }],
  peerGroups: [{ id: 'offices', name: words, kinds: ['office'] }],
  bands: [
    { id: 'good', name: words, minimum: 50 },
    { id: 'weak', name: words, minimum: 0 },
  ],
  conditions: [],
  groups: [{ code: 'A', name: words, shortName: words }],
  fields: [field('part', 'integer'), field('whole', 'integer'), field('flag', 'boolean')],
  indicators: [indicator('A1', 60, ratio()), indicator('A2', 40, yesNo(40))],
  notAbove: [{ part: 'part', whole: 'whole', severity: 'error' }],
  deductions: { enabled: false, floor: 0, items: [] },
  sources: [],
};

const faults = (change: Partial<FrameworkBody>) =>
  checkFramework({ ...sound, ...change }).map(({ severity, code, path }) => [severity, code, path]);

/** Of a framework whose first indicator is another one. */
const faultsOf = (scoring: Scoring, fields: Field[] = [], maxPoints = 60) =>
  faults({
    fields: [...sound.fields, ...fields],
    indicators: [indicator('A1', maxPoints, scoring), ...sound.indicators.slice(1)],
  }).filter(([, , path]) => path === 'indicators/A1');

describe('the linter of frameworks', () => {
  it('finds nothing in a sound framework, nor in the built-in one', () => {
    expect([faults({}), checkFramework(builtInFramework)]).toEqual([[], []]);
  });

  it('puts the gravest first', () => {
    const severities = checkFramework({
      ...sound,
      indicators: [{ ...indicator('A1', 60, ratio()), group: 'B' }],
    }).map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'warning', 'advice']);
  });
});

describe('names', () => {
  it('stand once in their list', () => {
    const levels = [level('1', 0), level('1', 60)];
    const indicators = [
      indicator('A1', 60, { type: 'level', level: 'grade', levels }),
      indicator('A2', 40, yesNo(40)),
    ];
    const fields = [...sound.fields, field('grade', 'level')];
    expect([faults({ groups: [...sound.groups, ...sound.groups] }), faults({ fields, indicators })]).toEqual([
      [['error', 'repeated', 'groups/A']],
      [['error', 'repeated', 'indicators/A1/levels/1']],
    ]);
  });

  it.each<[string, Partial<FrameworkBody>, string]>([
    ['group', { indicators: [{ ...indicator('A1', 100, ratio()), group: 'Z' }] }, 'indicators/A1'],
    [
      'kind',
      { indicators: [{ ...indicator('A1', 100, ratio()), kinds: ['office', 'ship'] }] },
      'indicators/A1',
    ],
    ['condition', { indicators: [{ ...indicator('A1', 100, ratio()), requires: 'none' }] }, 'indicators/A1'],
    ['source', { indicators: [{ ...indicator('A1', 100, ratio()), sources: ['S99'] }] }, 'indicators/A1'],
    ['field', { indicators: [indicator('A1', 100, ratio({ denominator: 'none' }))] }, 'indicators/A1'],
    [
      'kind',
      { peerGroups: [{ id: 'offices', name: words, kinds: ['office', 'ship'] }] },
      'peerGroups/offices',
    ],
    ['field', { notAbove: [{ part: 'part', whole: 'none', severity: 'error' }] }, 'notAbove/part'],
    ['field', { conditions: [{ id: 'c', name: words, on: 'field', key: 'none' }] }, 'conditions/c'],
    ['register', { conditions: [{ id: 'c', name: words, on: 'register', key: 'ships' }] }, 'conditions/c'],
  ])('of a %s lead somewhere (%#)', (to, change, path) => {
    const unknown = checkFramework({ ...sound, ...change }).filter(
      ({ code }) => code === 'unknown-reference',
    );
    expect(unknown.map((fault) => [fault.path, fault.details.to])).toEqual([[path, to]]);
  });

  it('of registry facts are free', () => {
    expect(faults({ conditions: [{ id: 'c', name: words, on: 'registry', key: 'hasShips' }] })).toEqual([]);
  });

  it('of a kind stand in one peer group only', () => {
    const peerGroups = ['offices', 'again'].map((id) => ({ id, name: words, kinds: ['office'] }));
    expect(faults({ peerGroups })).toEqual([['error', 'peer-groups-overlap', 'peerGroups/again']]);
  });
});

describe('inputs', () => {
  it('are of the type that the formula reads', () => {
    expect([
      faultsOf(ratio({ numerator: 'flag' })),
      faultsOf({ ...yesNo(60), flag: 'part' } as Scoring),
    ]).toEqual([
      [['error', 'input-type-wrong', 'indicators/A1']],
      [['error', 'input-type-wrong', 'indicators/A1']],
    ]);
  });

  it('that are derived are of the type that their rule gives', () => {
    const fields = [
      ...sound.fields,
      field('late', 'integer', 'reporting-lateness'),
      field('people', 'level', 'it-staff'),
    ];
    const wrong = faults({ fields }).filter(([severity]) => severity === 'error');
    expect(wrong).toEqual([
      ['error', 'derived-type-wrong', 'fields/late'],
      ['error', 'derived-type-wrong', 'fields/people'],
    ]);
  });

  it('that are a derived level have every level that their rule gives', () => {
    const levels = (ids: string[]): Scoring => ({
      type: 'level',
      level: 'late',
      levels: ids.map((id, index) => level(id, index === 0 ? 60 : 0)),
    });
    const late = [field('late', 'level', 'reporting-lateness')];
    expect([faultsOf(levels(['3', '2', '1', '0']), late), faultsOf(levels(['3', '0']), late)]).toEqual([
      [],
      [['error', 'derived-levels-differ', 'indicators/A1']],
    ]);
  });
});

describe('points', () => {
  const bands = (...steps: ReturnType<typeof step>[]): Scoring => ({
    type: 'value-bands',
    value: 'part',
    steps,
  });

  it.each<[string, Scoring, string[]]>([
    ['a step above the maximum', bands(step(5, 61), step(1, 10)), ['points-above-maximum']],
    ['a cap above 1', ratio({ cap: 1.2 }), ['points-above-maximum']],
    ['a cap below 1', ratio({ cap: 0.5 }), ['maximum-not-reachable']],
    ['a best step below the maximum', bands(step(5, 50), step(1, 10)), ['maximum-not-reachable']],
    ['a third place', yesNo(60, 0.125), ['points-too-fine']],
    ['the same points for yes and no', yesNo(60, 60), ['points-never-vary']],
    ['one step that takes every value', bands(step(0, 60)), ['points-never-vary']],
    ['one step above 0', bands(step(0, 60, true)), []],
    ['rising steps', bands(step(1, 10), step(5, 60)), ['steps-not-descending']],
    ['two steps from the same minimum', bands(step(5, 60), step(5, 10)), ['steps-not-descending']],
    ['above a minimum, then from it', bands(step(5, 60, true), step(5, 10)), []],
  ])('with %s', (_name, scoring, codes) => {
    expect(faultsOf(scoring).map(([, code]) => code)).toEqual(codes);
  });

  it('of a deduction have two places', () => {
    const items = [{ code: 'D1', name: words, points: -0.125 }];
    const deductions = { ...sound.deductions, items };
    expect(faults({ deductions })).toEqual([['error', 'points-too-fine', 'deductions/D1']]);
  });

  it('where bands begin differ, and the lowest takes 0 in', () => {
    const bandsFrom = (...minimums: number[]) =>
      faults({ bands: minimums.map((minimum, index) => ({ id: `b${index}`, name: words, minimum })) });
    expect([bandsFrom(50, 50, 0), bandsFrom(50, 10)]).toEqual([
      [['error', 'bands-not-distinct', 'bands/b1']],
      [['warning', 'bands-leave-gap', 'bands']],
    ]);
  });
});

describe('a framework as a whole', () => {
  it('says when an indicator moves no rank, a ranked kind has none, or the sum is not 100', () => {
    const kinds = [...sound.kinds, { id: 'ship', name: words }, { id: 'far', name: words }];
    const peerGroups = [{ id: 'offices', name: words, kinds: ['office', 'ship'] }];
    const indicators = [...sound.indicators, { ...indicator('A3', 1.5, yesNo(1.5)), kinds: ['far'] }];
    expect(faults({ kinds, peerGroups, indicators }).filter(([severity]) => severity !== 'advice')).toEqual([
      ['error', 'kind-without-indicators', 'peerGroups/offices'],
      ['warning', 'nobody-scores', 'indicators/A3'],
      ['warning', 'total-not-hundred', 'indicators'],
    ]);
  });

  it('advises against counting one achievement twice, but not against sharing a denominator', () => {
    const split = (numerator: string) => [
      indicator('A1', 30, ratio()),
      indicator('A3', 30, ratio({ numerator })),
      indicator('A2', 40, yesNo(40)),
    ];
    const fields = [...sound.fields, field('other', 'integer')];
    expect([faults({ indicators: split('part') }), faults({ fields, indicators: split('other') })]).toEqual([
      [['advice', 'input-counted-twice', 'fields/part']],
      [],
    ]);
  });

  it('advises to drop a field that nothing reads, but not one that a condition reads', () => {
    const fields = [...sound.fields, field('spare', 'integer')];
    const conditions = [{ id: 'c', name: words, on: 'field' as const, key: 'spare' }];
    expect([faults({ fields }), faults({ fields, conditions })]).toEqual([
      [['advice', 'field-not-read', 'fields/spare']],
      [],
    ]);
  });
});
