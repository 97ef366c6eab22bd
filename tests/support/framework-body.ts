// A framework with one indicator of each formula. It stands in the golden files, so it does not change.
import type { FrameworkBody, Indicator, Scoring } from '../../src/domain/documents/generated/documents';

const words = (vi: string, en: string) => ({ vi, en });

function indicator(code: string, name: string, maxPoints: number, scoring: Scoring): Indicator {
  return {
    code,
    group: '1',
    name: words(name, `Indicator ${code}`),
    shortName: words(name, code),
    definition: words('', ''),
    unit: words('%', '%'),
    maxPoints,
    kinds: ['office'],
    requires: scoring.type === 'ratio' ? 'procedures' : null,
    scoring,
    evidence: { required: true, text: words('Báo cáo', 'A report') },
    basis: 'own',
    legalBasis: words('Đề xuất', 'Proposal'),
    sources: ['S1'],
  };
}

export const everyFormula: FrameworkBody = {
  code: 'mau',
  version: 1,
  title: words('Bộ tiêu chí mẫu', 'Sample framework'),
  highSkillDefinition: words('Thạc sĩ trở lên', 'Master or higher'),
  kinds: [{ id: 'office', name: words('Sở', 'Department') }],
  peerGroups: [{ id: 'offices', kinds: ['office'], name: words('Các sở', 'Departments') }],
  bands: [
    { id: 'good', name: words('Tốt', 'Good'), minimum: 80 },
    { id: 'weak', name: words('Yếu', 'Weak'), minimum: 0 },
  ],
  minimumCoverage: 60,
  conditions: [
    { id: 'procedures', name: words('Có thủ tục', 'Has procedures'), on: 'registry', key: 'hasProcedures' },
  ],
  groups: [{ code: '1', name: words('Hạ tầng', 'Infrastructure'), shortName: words('Hạ tầng', 'Infra') }],
  fields: (['documentsSent', 'onlineShare', 'flag', 'grade', 'underWay'] as const).map((key) => ({
    key,
    name: words(key, key),
    help: words('', ''),
    unit: words('', ''),
    type:
      key === 'flag' ? 'boolean' : key === 'grade' ? 'level' : key === 'onlineShare' ? 'decimal' : 'integer',
    measure: 'stock',
    derivation: key === 'underWay' ? 'projects-under-way' : null,
  })),
  indicators: [
    indicator('1.1', 'Tỷ lệ', 40, {
      type: 'ratio',
      numerator: 'documentsSent',
      denominator: 'underWay',
      target: 0.95,
      cap: 1,
      ifDenominatorZero: 'na',
    }),
    indicator('1.2', 'Tỷ lệ theo bậc', 20, {
      type: 'ratio-bands',
      numerator: 'documentsSent',
      denominator: 'underWay',
      steps: [{ minimum: 0.5, points: 20, exclusive: false }],
      ifDenominatorZero: 'zero',
    }),
    indicator('1.3', 'Giá trị theo bậc', 10, {
      type: 'value-bands',
      value: 'onlineShare',
      steps: [{ minimum: 80, points: 7.5, exclusive: true }],
    }),
    indicator('1.4', 'Có hay không', 10, {
      type: 'boolean',
      flag: 'flag',
      pointsIfTrue: 10,
      pointsIfFalse: 0,
    }),
    indicator('1.5', 'Mức', 20, {
      type: 'level',
      level: 'grade',
      levels: [
        { id: '0', name: words('Chưa có', 'None'), points: 0 },
        { id: '2', name: words('Có', 'Some'), points: 20 },
      ],
    }),
  ],
  notAbove: [{ part: 'documentsSent', whole: 'underWay', severity: 'warning' }],
  deductions: { enabled: true, floor: 0, items: [{ code: 'D1', name: words('Chậm', 'Late'), points: -2 }] },
  sources: [{ id: 'S1', title: words('Báo cáo ngành', 'Sector report') }],
};
