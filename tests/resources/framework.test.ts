import { describe, expect, test } from 'vitest';
import type {
  Derivation,
  FrameworkBody,
  Indicator,
  Scoring,
} from '../../src/domain/documents/generated/documents';
import { validateFramework } from '../../src/domain/documents/generated/validators';
import { asDocument, readResource } from './read-resource';

const candidate = asDocument('framework', readResource('framework/khung-2019.json'));
const wellFormed = validateFramework(candidate);
const framework = (candidate as { body: FrameworkBody }).body;
const fieldTypes = new Map(framework.fields.map((field) => [field.key, field.type]));

/** Points are decimals with at most two places: hundredths keep the sums exact. */
function totalPoints(indicators: Indicator[]): number {
  return indicators.reduce((sum, indicator) => sum + Math.round(indicator.maxPoints * 100), 0) / 100;
}

function inputs(scoring: Scoring): { numbers: string[]; flags: string[]; levels: string[] } {
  switch (scoring.type) {
    case 'ratio':
    case 'ratio-bands':
      return { numbers: [scoring.numerator, scoring.denominator], flags: [], levels: [] };
    case 'value-bands':
      return { numbers: [scoring.value], flags: [], levels: [] };
    case 'boolean':
      return { numbers: [], flags: [scoring.flag], levels: [] };
    case 'level':
      return { numbers: [], flags: [], levels: [scoring.level] };
  }
}

function reachablePoints(scoring: Scoring): number[] {
  switch (scoring.type) {
    case 'ratio':
      return [];
    case 'ratio-bands':
    case 'value-bands':
      return scoring.steps.map((step) => step.points);
    case 'boolean':
      return [scoring.pointsIfTrue, scoring.pointsIfFalse];
    case 'level':
      return scoring.levels.map((level) => level.points);
  }
}

function basePoints(kind: string, unmet: (indicator: Indicator) => boolean): number {
  return totalPoints(
    framework.indicators.filter((indicator) => indicator.kinds.includes(kind) && !unmet(indicator)),
  );
}

describe('the framework of 2019', () => {
  test('is a framework document', () => {
    expect({ wellFormed, errors: validateFramework.errors ?? [] }).toEqual({ wellFormed: true, errors: [] });
  });

  test('has 8 groups with their indicators and points, 100 in all', () => {
    const groups = framework.groups.map((group) => {
      const own = framework.indicators.filter((indicator) => indicator.group === group.code);
      return [group.code, totalPoints(own), own.length];
    });
    expect(groups).toEqual([
      ['HT', 14, 8],
      ['UD', 24, 12],
      ['TT', 8, 6],
      ['DV', 22, 10],
      ['AT', 10, 7],
      ['NL', 10, 7],
      ['CS', 6, 5],
      ['DA', 6, 4],
    ]);
    expect([totalPoints(framework.indicators), framework.indicators.length, framework.fields.length]).toEqual(
      [100, 59, 86],
    );
  });

  test.each([
    ['so', 100, 77, 63],
    ['ban_nganh', 100, 77, 63],
    ['huyen', 100, 77, 63],
    ['xa', 69, 46, 46],
    ['tinh', 0, 0, 0],
    ['nganh_doc', 0, 0, 0],
  ])(
    'gives a body of kind %s %d points, %d without procedures, %d without any condition',
    (kind, all, withoutProcedures, fewest) => {
      expect([
        basePoints(kind, () => false),
        basePoints(kind, (indicator) => indicator.requires === 'tthc'),
        basePoints(kind, (indicator) => indicator.requires !== null),
      ]).toEqual([all, withoutProcedures, fewest]);
    },
  );

  test('counts 39 indicators for a commune and rests on 10 sourced, 27 adapted and 22 own', () => {
    const byBasis = (basis: string) =>
      framework.indicators.filter((indicator) => indicator.basis === basis).length;
    expect([
      framework.indicators.filter((indicator) => indicator.kinds.includes('xa')).length,
      byBasis('sourced'),
      byBasis('adapted'),
      byBasis('own'),
    ]).toEqual([39, 10, 27, 22]);
  });
});

describe('references inside the framework', () => {
  const unresolved = (used: string[], known: string[]): string[] =>
    used.filter((one) => !known.includes(one));
  const kinds = framework.kinds.map((kind) => kind.id);

  test('resolve from indicators to groups, kinds, conditions and sources', () => {
    expect({
      groups: unresolved(
        framework.indicators.map((indicator) => indicator.group),
        framework.groups.map((group) => group.code),
      ),
      kinds: unresolved(
        framework.indicators.flatMap((indicator) => indicator.kinds),
        kinds,
      ),
      conditions: unresolved(
        framework.indicators.flatMap((indicator) => indicator.requires ?? []),
        framework.conditions.map((condition) => condition.id),
      ),
      sources: unresolved(
        framework.indicators.flatMap((indicator) => indicator.sources),
        framework.sources.map((source) => source.id),
      ),
    }).toEqual({ groups: [], kinds: [], conditions: [], sources: [] });
  });

  test('lead every formula to fields of the right type', () => {
    const wrong = framework.indicators.flatMap((indicator) => {
      const { numbers, flags, levels } = inputs(indicator.scoring);
      return [
        ...numbers.filter(
          (key) => !['integer', 'decimal', 'money'].includes(fieldTypes.get(key) ?? 'unknown'),
        ),
        ...flags.filter((key) => fieldTypes.get(key) !== 'boolean'),
        ...levels.filter((key) => fieldTypes.get(key) !== 'level'),
      ].map((key) => `${indicator.code}: ${key}`);
    });
    expect(wrong).toEqual([]);
  });

  test('leave no field that nothing reads', () => {
    const read = new Set([
      ...framework.indicators.flatMap(({ scoring }) => Object.values(inputs(scoring)).flat()),
      ...framework.conditions
        .filter((condition) => condition.on === 'field')
        .map((condition) => condition.key),
    ]);
    expect(framework.fields.map((field) => field.key).filter((key) => !read.has(key))).toEqual([]);
  });

  test('name conditions of the three sorts', () => {
    expect(framework.conditions.map(({ id, on, key }) => [id, on, key])).toEqual([
      ['tthc', 'registry', 'hasProcedures'],
      ['sub_units', 'registry', 'hasSubUnits'],
      ['systems', 'field', 'httt_tong'],
      ['projects', 'register', 'projects'],
      ['hiring_plan', 'field', 'nl_cao_chi_tieu'],
    ]);
    expect(fieldTypes.has('httt_tong') && fieldTypes.has('nl_cao_chi_tieu')).toBe(true);
  });

  test('put each ranked kind into exactly one peer group', () => {
    const grouped = framework.peerGroups.flatMap((group) => group.kinds);
    expect(grouped).toEqual(['so', 'ban_nganh', 'huyen', 'xa']);
    expect(unresolved(grouped, kinds)).toEqual([]);
  });

  test('warn only where a part may rightly pass the whole', () => {
    const fields = [...fieldTypes.keys()];
    expect(
      unresolved(
        framework.notAbove.flatMap((pair) => [pair.part, pair.whole]),
        fields,
      ),
    ).toEqual([]);
    expect(framework.notAbove).toHaveLength(37);
    expect(framework.notAbove.filter((pair) => pair.severity === 'warning')).toEqual([
      { part: 'dvc_34', whole: 'tthc_du_dk', severity: 'warning' },
      { part: 'nl_boi_duong', whole: 'nl_cntt_tong', severity: 'warning' },
    ]);
  });

  test('use every derivation once', () => {
    const expected: Derivation[] = [
      'disbursement',
      'high-skill-hired',
      'high-skill-target',
      'it-staff',
      'it-staff-full-time',
      'it-staff-trained',
      'it-staff-with-degree',
      'outputs-handed-over',
      'outputs-in-use',
      'planned-disbursement',
      'projects-on-schedule',
      'projects-under-way',
      'quarters',
      'reporting-lateness',
      'settlements-due',
      'settlements-on-time',
      'weeks',
    ];
    expect(framework.fields.flatMap((field) => field.derivation ?? []).sort()).toEqual(expected);
  });

  test('repeat no code, key or id', () => {
    const repeated = (ids: string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
    expect([
      repeated(framework.groups.map((group) => group.code)),
      repeated(framework.indicators.map((indicator) => indicator.code)),
      repeated(framework.fields.map((field) => field.key)),
      repeated(framework.sources.map((source) => source.id)),
      repeated(kinds),
    ]).toEqual([[], [], [], [], []]);
  });
});

describe('formulas of the framework', () => {
  test('reach the maximum and never pass it', () => {
    const wrong = framework.indicators.filter(
      ({ scoring, maxPoints }) =>
        scoring.type !== 'ratio' && Math.max(...reachablePoints(scoring)) !== maxPoints,
    );
    expect(wrong.map((indicator) => indicator.code)).toEqual([]);
  });

  test('give fewer points on every lower step, and more on every higher level', () => {
    const falls = (numbers: number[]): boolean =>
      numbers.every((one, index) => index === 0 || one < (numbers[index - 1] ?? one));
    const wrong = framework.indicators.filter(({ scoring }) => {
      if (scoring.type === 'level') return !falls(scoring.levels.map((level) => -level.points));
      if (scoring.type !== 'ratio-bands' && scoring.type !== 'value-bands') return false;
      return (
        !falls(scoring.steps.map((step) => step.minimum)) || !falls(scoring.steps.map((step) => step.points))
      );
    });
    expect(wrong.map((indicator) => indicator.code)).toEqual([]);
  });

  test('end the bands at zero, in falling order', () => {
    expect(framework.bands.map((band) => [band.id, band.minimum])).toEqual([
      ['tot', 85],
      ['kha', 70],
      ['trung_binh', 50],
      ['yeu', 0],
    ]);
  });

  test('keep deductions off', () => {
    expect(framework.deductions.enabled).toBe(false);
    expect(framework.deductions.items.map((item) => [item.code, item.points])).toEqual([
      ['TR01', -1],
      ['TR02', -5],
      ['TR03', -1],
    ]);
  });
});
