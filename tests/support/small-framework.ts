// A framework of a handful of indicators, one of each formula, for tests about everything but the framework.
import type {
  Field,
  FrameworkBody,
  Indicator,
  Scoring,
} from '../../src/domain/documents/generated/documents';

const words = (text: string) => ({ en: text, vi: text });

function field(key: string, type: Field['type'], derivation: Field['derivation'] = null): Field {
  return { key, name: words(key), help: words(''), unit: words('unit'), type, measure: 'stock', derivation };
}

function indicator(
  code: string,
  maxPoints: number,
  scoring: Scoring,
  requires: string | null = null,
): Indicator {
  return {
    code,
    group: code.slice(0, 1),
    name: words(code),
    shortName: words(code),
    definition: words(code),
    unit: words('%'),
    maxPoints,
    kinds: ['office', 'commune'],
    requires,
    scoring,
    evidence: { required: code === 'A1', text: words('') },
    basis: 'own',
    legalBasis: words('proposal'),
    sources: [],
  };
}

const half = { target: 1, cap: 1, ifDenominatorZero: 'zero' } as const;

export const smallFramework: FrameworkBody = {
  code: 'small',
  version: 1,
  title: words('Small'),
  highSkillDefinition: words('skilled'),
  kinds: [
    { id: 'office', name: words('Office') },
    { id: 'commune', name: words('Commune') },
    { id: 'central', name: words('Central') },
  ],
  peerGroups: [
    { id: 'offices', kinds: ['office'], name: words('Offices') },
    { id: 'communes', kinds: ['commune'], name: words('Communes') },
  ],
  bands: [
    { id: 'good', name: words('Good'), minimum: 80 },
    { id: 'fair', name: words('Fair'), minimum: 50 },
    { id: 'weak', name: words('Weak'), minimum: 0 },
  ],
  minimumCoverage: 60,
  conditions: [{ id: 'procedures', name: words('procedures'), on: 'registry', key: 'hasProcedures' }],
  groups: ['A', 'B'].map((code) => ({ code, name: words(code), shortName: words(code) })),
  fields: [
    field('part', 'integer'),
    field('whole', 'integer'),
    field('flag', 'boolean'),
    field('grade', 'level'),
    field('share', 'decimal'),
    field('cost', 'money'),
    field('staffCount', 'integer', 'it-staff'),
    field('underWay', 'integer', 'projects-under-way'),
    field('late', 'level', 'reporting-lateness'),
  ],
  indicators: [
    indicator('A1', 40, { type: 'ratio', numerator: 'part', denominator: 'whole', ...half }),
    indicator('A2', 20, { type: 'boolean', flag: 'flag', pointsIfTrue: 20, pointsIfFalse: 0 }, 'procedures'),
    indicator('B1', 30, {
      type: 'level',
      level: 'grade',
      levels: [
        { id: '0', name: words('none'), points: 0 },
        { id: '1', name: words('some'), points: 15 },
        { id: '2', name: words('all'), points: 30 },
      ],
    }),
    indicator('B2', 10, {
      type: 'value-bands',
      value: 'staffCount',
      steps: [
        { minimum: 2, points: 10, exclusive: false },
        { minimum: 1, points: 5, exclusive: false },
      ],
    }),
  ],
  notAbove: [{ part: 'part', whole: 'whole', severity: 'error' }],
  deductions: { enabled: false, floor: 0, items: [] },
  sources: [],
};
