import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  aScoringInput,
  aSubmission,
  anAgency,
  builtInFramework,
  builtInIndex,
} from '../../../tests/support/scoring-inputs';
import type { FieldValue, FrameworkBody } from '../documents/generated/documents';
import { indexFramework } from '../framework/framework-index';
import { noRulings, scoreAgency, type AgencyScore } from './score-agency';

const kindOf = (index: number): string => builtInFramework.kinds[index]?.id ?? '';
const communeKind = builtInFramework.peerGroups.at(-1)?.kinds[0] ?? '';

function score(
  values: { [field: string]: FieldValue },
  overrides: Parameters<typeof aScoringInput>[0] = {},
  rulings = noRulings,
): AgencyScore {
  const scored = scoreAgency(aScoringInput({ submission: aSubmission({ values }), ...overrides }), rulings);
  if (scored === null) throw new Error('Something applies.');
  return scored;
}

const resultOf = (scored: AgencyScore, code: string) =>
  scored.indicators.find((indicator) => indicator.code === code);

describe('the base of a score', () => {
  it.each([
    ['an agency with procedures and sub-units', anAgency(), 9850],
    ['an agency without procedures', anAgency({ facts: { hasProcedures: false, hasSubUnits: true } }), 7550],
    ['a commune', anAgency({ kind: communeKind }), 6900],
  ])('of %s counts what applies, blank fields included', (_name, agency, applicable) => {
    // Without a hiring target the hiring indicator (1.5) leaves the base.
    expect(score({}, { agency }).applicable).toBe(applicable);
  });

  it('keeps the hiring indicator when the department set a target', () => {
    expect(score({}, { agency: anAgency({ highSkillTarget: 2 }) }).applicable).toBe(10_000);
  });

  it('keeps a missing indicator with 0 points and marks it', () => {
    expect(resultOf(score({}), 'HT01')).toEqual({
      code: 'HT01',
      status: 'missing',
      cause: null,
      points: 0,
      maximum: 300,
    });
  });

  it('drops an indicator for a zero denominator, a false condition, another kind or a grant, and says which', () => {
    const causes = (scored: AgencyScore, code: string) => resultOf(scored, code)?.cause;
    expect([
      causes(score({ cbcc_tong: 0 }), 'HT01'),
      causes(score({ httt_tong: 0 }), 'AT03'),
      causes(score({}, { agency: anAgency({ kind: communeKind }) }), 'HT05'),
      causes(score({}, {}, { granted: ['TT03'], deductions: [] }), 'TT03'),
    ]).toEqual(['zero-denominator', 'condition', 'kind', 'granted']);
  });

  it('drops project indicators only when the register was declared empty', () => {
    const projects = (declaredEmpty: boolean) => aSubmission({ projects: { declaredEmpty, rows: [] } });
    expect(resultOf(score({}, { submission: projects(true) }), 'DA02')?.cause).toBe('condition');
    expect(resultOf(score({}, { submission: projects(false) }), 'DA02')?.status).toBe('missing');
  });

  it('keeps an indicator the agency asked to leave out, with 0, until it is granted', () => {
    const submission = aSubmission({
      values: { so_tin_bai: 130 },
      notApplicable: [{ indicator: 'TT03', reason: 'no site' }],
    });
    expect(resultOf(score({}, { submission }), 'TT03')).toMatchObject({
      status: 'requested-na',
      points: 0,
      maximum: 200,
    });
    expect(resultOf(score({}, { submission }, { granted: ['TT03'], deductions: [] }), 'TT03')).toMatchObject({
      status: 'not-applicable',
      cause: 'granted',
    });
  });

  it('lets an indicator leave by its own zero denominator even when the agency also asked for it', () => {
    const submission = aSubmission({
      values: { cbcc_tong: 0 },
      notApplicable: [{ indicator: 'HT01', reason: 'no staff' }],
    });
    expect(resultOf(score({}, { submission }), 'HT01')).toMatchObject({
      status: 'not-applicable',
      cause: 'zero-denominator',
    });
  });

  it('never falls when a request is granted, and covers no less', () => {
    const codes = builtInFramework.indicators.map(({ code }) => code);
    const values = { cbcc_tong: 60, cbcc_co_may: 57, mt_tong: 60, mt_ket_noi: 31, co_tslcd: true };
    fc.assert(
      fc.property(fc.subarray(codes, { maxLength: 40 }), (asked) => {
        const notApplicable = asked.map((indicator) => ({ indicator, reason: 'asked' }));
        const submission = aSubmission({ values, notApplicable });
        const without = score({}, { submission });
        const granted = score({}, { submission }, { granted: asked, deductions: [] });
        expect(granted.total).toBeGreaterThanOrEqual(without.total);
        expect(granted.coverage).toBeGreaterThanOrEqual(without.coverage);
        expect(granted.earned).toBe(without.earned);
      }),
      { numRuns: 40 },
    );
  });

  it('is empty for a kind that no indicator is about', () => {
    expect(scoreAgency(aScoringInput({ agency: anAgency({ kind: 'tinh' }) }), noRulings)).toBeNull();
  });
});

describe('a total', () => {
  it('is 100 x earned : applicable, rounded half up once', () => {
    const scored = score({ cbcc_tong: 60, cbcc_co_may: 57 });
    // HT01 earns 2.85; CS05 is on time and earns 1.
    expect({ earned: scored.earned, applicable: scored.applicable, total: scored.total }).toEqual({
      earned: 385,
      applicable: 9850,
      total: 391,
    });
  });

  it('counts coverage by the points that have a value', () => {
    // HT01 (3) and CS05 (1), NL... of 98.5 applicable; quarters and weeks are derived but their partners are blank.
    expect(score({ cbcc_tong: 60, cbcc_co_may: 57 }).coverage).toBe(406);
  });

  it('uses what a reviewer set, also to missing, and remembers what was reported', () => {
    const adjustments = [
      { field: 'cbcc_co_may', value: 30, reason: 'counted on site' },
      { field: 'cbcc_email', value: null, reason: 'no proof' },
    ];
    const scored = score({ cbcc_tong: 60, cbcc_co_may: 57, cbcc_email: 60 }, { adjustments });
    expect([resultOf(scored, 'HT01')?.points, resultOf(scored, 'UD01')?.status]).toEqual([150, 'missing']);
    expect(scored.fields.get('cbcc_co_may')).toEqual({
      field: 'cbcc_co_may',
      reported: 57,
      value: 30,
      source: 'adjusted',
      reason: 'counted on site',
    });
  });

  it('takes deductions off only where the framework has them switched on, and not below their floor', () => {
    const rulings = { granted: [], deductions: builtInFramework.deductions.items.map(({ code }) => code) };
    const withDeductions = (floor: number): FrameworkBody => ({
      ...builtInFramework,
      deductions: { ...builtInFramework.deductions, enabled: true, floor },
    });
    const values = { cbcc_tong: 60, cbcc_co_may: 57, mt_tong: 60, mt_ket_noi: 60, co_tslcd: true };
    const off = score(values, {}, rulings);
    const on = score(values, { framework: indexFramework(withDeductions(0)) }, rulings);
    const floored = score(values, { framework: indexFramework(withDeductions(5)) }, rulings);
    expect([off.deducted, on.deducted, off.total - on.total, floored.total]).toEqual([0, 700, 700, 500]);
  });

  it('never gives an indicator more than its maximum, whatever its cap says', () => {
    const generous: FrameworkBody = {
      ...builtInFramework,
      indicators: builtInFramework.indicators.map((indicator) =>
        indicator.scoring.type === 'ratio'
          ? { ...indicator, scoring: { ...indicator.scoring, cap: 2 } }
          : indicator,
      ),
    };
    const scored = score({ cbcc_tong: 60, cbcc_co_may: 120 }, { framework: indexFramework(generous) });
    expect(resultOf(scored, 'HT01')?.points).toBe(300);
  });

  it('falls in the band whose minimum it reaches', () => {
    expect(score({}).band).toBe(builtInFramework.bands.at(-1)?.id);
  });

  it('lies between 0 and 100 and equals the sum of its groups, whatever is typed', () => {
    const typed = builtInFramework.fields.filter(
      ({ derivation, type }) => derivation === null && type === 'integer',
    );
    const values = fc.record(Object.fromEntries(typed.map(({ key }) => [key, fc.nat(5_000)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(values, fc.constantFrom(kindOf(0), communeKind), (fields, kind) => {
        const scored = score(fields as { [field: string]: number }, { agency: anAgency({ kind }) });
        const sum = scored.groups.reduce((total, group) => total + group.earned, 0);
        expect(sum).toBe(scored.earned);
        expect(scored.earned).toBeLessThanOrEqual(scored.applicable);
        // Re-basing: the rounded total is within half a hundredth of the exact one.
        expect(Math.abs(scored.total * scored.applicable - 10_000 * scored.earned)).toBeLessThanOrEqual(
          scored.applicable / 2,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order in which fields were typed', () => {
    const values = { cbcc_tong: 60, cbcc_co_may: 57, mt_tong: 61, mt_ket_noi: 50 };
    const reversed = Object.fromEntries(Object.entries(values).reverse());
    expect(score(reversed)).toEqual(score(values));
  });
});

describe('the fields of a score', () => {
  it('are worked out once, when first asked for', () => {
    const scored = score({ cbcc_tong: 60 });
    expect(scored.fields).toBe(scored.fields);
  });

  it('cross to a worker with the rest of the score', () => {
    const scored = score({ cbcc_tong: 60 });
    expect(structuredClone(scored).fields.get('cbcc_tong')?.value).toBe(60);
  });
});

describe('the framework in the scoring', () => {
  it('is found by name, each part once', () => {
    expect([builtInIndex.fields.size, builtInIndex.indicators.size]).toEqual([86, 59]);
  });
});
