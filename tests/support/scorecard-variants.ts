// The cards that strain the page: shortest and longest names, nothing to show, everything to show.
import type { ScorecardModel, ScoredOutcome } from '../../src/domain/scorecard/scorecard-model';
import { missingOutcome, transportCard, transportOutcome } from './scorecards';

const named = (id: string, vi: string, en = vi) => ({ id, name: { vi, en } });

function aCard(agency: ScorecardModel['agency'], changes: Partial<ScoredOutcome>): ScorecardModel {
  return { ...transportCard, agency, outcome: { ...transportOutcome, ...changes } };
}

const lastOnly = transportCard.trend.slice(-1);

export const notRankedCard: ScorecardModel = {
  ...transportCard,
  agency: named('SXD', 'Sở Xây dựng', 'Department of Construction'),
  trend: [
    ...transportCard.trend.slice(0, 3),
    { period: '2019-H1', score: null, median: '74.02', rank: null, ranked: null, frameworkChanged: false },
  ],
  outcome: missingOutcome,
};

export const firstPeriodCard: ScorecardModel = {
  ...aCard(named('STP', 'Sở Tư pháp', 'Department of Justice'), {
    basis: 'self',
    verifiedTotal: null,
    progress: null,
    standing: { ...transportOutcome.standing!, previous: null, tiedRanks: [] },
    adjustments: [],
    projects: { underWay: 0, onSchedule: 0, late: 0, disbursed: 0, planned: 0 },
    hires: { target: 0, hired: 0, isAdvertised: false },
    notApplicable: [],
    lateness: { status: 'late', workingDays: 3, source: 'declared' },
  }),
  trend: lastOnly,
};

export const topBandCard: ScorecardModel = {
  ...aCard(named('STTTT', 'Sở Thông tin và Truyền thông', 'Department of Information'), {
    total: '93.10',
    band: 'tot',
    standing: {
      rank: 1,
      ranked: 19,
      isShared: false,
      previous: { rank: 1, ranked: 20 },
      interval: { from: 1, to: 1, draws: 1000, sharePercent: 90 },
      tiedRanks: [],
    },
    progress: { change: '-0.52', comparablePoints: '96.50' },
    groups: transportOutcome.groups.map((entry) => ({
      ...entry,
      earned: entry.applicable,
      percent: '100.00',
    })),
    strengths: transportOutcome.strengths.slice(0, 1),
    gaps: transportOutcome.gaps.slice(0, 1),
    gapsGain: transportOutcome.gaps[0]!.gain,
    adjustments: [],
    selfTotal: '93.10',
    verifiedTotal: '93.10',
    projects: { underWay: 4, onSchedule: 4, late: 0, disbursed: 8_950_400_000, planned: 9_000_000_000 },
    hires: { target: 2, hired: 2, isAdvertised: false },
  }),
  trend: [
    { period: '2018-H1', score: '88.00', median: '70.10', rank: 2, ranked: 20, frameworkChanged: false },
    { period: '2018-H2', score: null, median: '71.80', rank: null, ranked: null, frameworkChanged: false },
    { period: '2019-H1', score: '93.10', median: '74.02', rank: 1, ranked: 19, frameworkChanged: true },
  ],
};

/** 52 characters, the longest name known to fit one line at 20 pt, and everything else at its longest. */
export const longNameCard: ScorecardModel = {
  ...aCard(
    named(
      'BQLKCN',
      'Ban Quản lý các khu công nghiệp và khu kinh tế Bắc Ninh',
      'Management Board of Industrial Parks and Economic Zones',
    ),
    {
      lowCoverage: true,
      coverage: '58.25',
      standing: {
        rank: 9,
        ranked: 19,
        isShared: true,
        previous: { rank: 4, ranked: 20 },
        interval: { from: 4, to: 16, draws: 1000, sharePercent: 90 },
        tiedRanks: [5, 6, 7, 8, 10, 11, 12],
      },
      adjustments: [
        ...transportOutcome.adjustments,
        {
          code: 'HT02',
          shortName: { vi: 'Máy tính kết nối mạng LAN/Internet', en: 'Computers on the LAN and Internet' },
          self: '2.00',
          verified: null,
          reason: 'Không có biên bản kiểm kê kèm theo; cơ quan xác nhận số liệu chưa được rà soát đầy đủ',
        },
        {
          code: 'HT03',
          shortName: { vi: 'Kết nối mạng truyền số liệu', en: 'Government data network' },
          self: '1.00',
          verified: '0.50',
          reason: 'Đường truyền dùng chung với trụ sở khác',
        },
      ],
      notApplicable: [
        { code: 'DA03', reason: null },
        { code: 'DA04', reason: null },
      ],
      flags: { staleProjects: 1, unchangedLevels: 2, withoutEvidence: 3 },
      lateness: { status: 'late', workingDays: 12, source: 'receipt' },
    },
  ),
  peerGroupName: { vi: 'UBND huyện, thị xã, thành phố', en: 'District people’s committees' },
};

export const communeCard: ScorecardModel = {
  ...aCard(named('X-DAM', 'UBND xã Đại Đồng Thành', 'Commune of Đại Đồng Thành'), {
    total: '48.06',
    band: 'yeu',
    standing: {
      rank: 104,
      ranked: 117,
      isShared: true,
      previous: { rank: 104, ranked: 119 },
      interval: { from: 97, to: 110, draws: 1000, sharePercent: 90 },
      tiedRanks: [102, 103, 105, 106],
    },
    groups: transportOutcome.groups.map((entry, index) =>
      index === 7
        ? { ...entry, earned: '0.00', applicable: '0.00', percent: null, medianPercent: null }
        : { ...entry, percent: '48.00', medianPercent: '61.30' },
    ),
    strengths: [],
    progress: { change: '0.00', comparablePoints: '71.00' },
  }),
  framework: {
    title: {
      vi: 'Bộ chỉ số đánh giá mức độ ứng dụng CNTT của cơ quan nhà nước cấp tỉnh (đề xuất)',
      en: 'Proposed catalogue for rating IT use by provincial agencies',
    },
    version: 1,
  },
  peerGroupName: { vi: 'UBND xã, phường, thị trấn', en: 'Communes' },
  reporting: { peers: { sent: 117, expected: 126 }, province: { sent: 142, expected: 154 } },
  trend: [
    { period: '2018-H2', score: '48.06', median: '57.80', rank: 104, ranked: 119, frameworkChanged: false },
    { period: '2019-H1', score: '48.06', median: '60.02', rank: 104, ranked: 117, frameworkChanged: false },
  ],
};

export const everyCard: readonly ScorecardModel[] = [
  transportCard,
  notRankedCard,
  firstPeriodCard,
  topBandCard,
  longNameCard,
  communeCard,
];
