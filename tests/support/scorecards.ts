// Scorecards around Bắc Ninh, first half of 2019; the figures are illustrative.
import { buildGaps } from '../../src/domain/scorecard/build-gaps';
import type {
  NotRankedOutcome,
  ScorecardGroup,
  ScorecardModel,
  ScoredOutcome,
} from '../../src/domain/scorecard/scorecard-model';

const both = (vi: string, en: string) => ({ vi, en });

export const resultHash = 'ceec881f00e9ff69f4ce569c6d6672b8c094878fdd68c9ba23274e5a364fbfa0';

type GroupFigures = [
  code: string,
  vi: string,
  en: string,
  earned: string,
  applicable: string,
  percent: string,
  median: string,
];

const group = ([code, vi, en, earned, applicable, percent, medianPercent]: GroupFigures): ScorecardGroup => ({
  code,
  shortName: both(vi, en),
  earned,
  applicable,
  percent,
  medianPercent,
});

export const groups: readonly ScorecardGroup[] = [
  group(['HT', 'Hạ tầng kỹ thuật', 'Infrastructure', '12.96', '14.00', '92.57', '88.40']),
  group(['UD', 'Ứng dụng nội bộ', 'Internal operations', '19.15', '24.00', '79.79', '74.20']),
  group(['TT', 'Trang thông tin điện tử', 'Website', '6.48', '8.00', '81.00', '78.50']),
  group(['DV', 'Dịch vụ công trực tuyến', 'Online public services', '14.46', '22.00', '65.73', '68.90']),
  group(['AT', 'An toàn thông tin', 'Information security', '7.47', '10.00', '74.70', '76.00']),
  group(['NL', 'Nhân lực CNTT', 'IT workforce', '7.04', '10.00', '70.40', '66.00']),
  group(['CS', 'Cơ chế, chỉ đạo, báo cáo', 'Policy and reporting', '5.10', '6.00', '85.00', '79.20']),
  group(['DA', 'Dự án, hiệu quả', 'Projects and benefit', '4.05', '5.00', '81.00', '72.50']),
];

const { gaps, gapsGain } = buildGaps(
  [
    {
      code: 'DV03',
      shortName: both('Hồ sơ nộp trực tuyến mức độ 3, 4', 'Cases received online'),
      now: { kind: 'percent', value: '12.40' },
      needed: { kind: 'percent-from', value: '50.00' },
      rawGain: '3.00',
    },
    {
      code: 'DV02',
      shortName: both('Dịch vụ mức độ 3, 4 có hồ sơ', 'Level 3-4 services in use'),
      now: { kind: 'fraction', part: 15, whole: 41 },
      needed: { kind: 'fraction', part: 41, whole: 41 },
      rawGain: '1.90',
    },
    {
      code: 'AT03',
      shortName: both('Hệ thống đã duyệt cấp độ an toàn', 'Systems with approved level'),
      now: { kind: 'fraction', part: 1, whole: 4 },
      needed: { kind: 'fraction', part: 4, whole: 4 },
      rawGain: '1.87',
    },
  ],
  '99.00',
);

export const transportOutcome: ScoredOutcome = {
  kind: 'scored',
  basis: 'verified',
  total: '77.48',
  band: 'kha',
  standing: {
    rank: 6,
    ranked: 19,
    isShared: false,
    previous: { rank: 8, ranked: 20 },
    interval: { from: 5, to: 8, draws: 1000, sharePercent: 90 },
    tiedRanks: [5, 7],
  },
  progress: { change: '3.42', comparablePoints: '94.00' },
  median: '74.02',
  coverage: '96.00',
  lowCoverage: false,
  earned: '76.71',
  applicable: '99.00',
  deducted: '0.00',
  selfTotal: '79.69',
  verifiedTotal: '77.48',
  groups,
  strengths: [
    {
      code: 'DV04',
      shortName: both('Hồ sơ giải quyết đúng hạn', 'Cases resolved on time'),
      own: { kind: 'percent', value: '99.20' },
      median: { kind: 'percent', value: '96.40' },
    },
    {
      code: 'NL03',
      shortName: both('Nhân lực CNTT bậc đại học', 'IT staff with a degree'),
      own: { kind: 'fraction', part: 3, whole: 3 },
      median: { kind: 'percent', value: '66.70' },
    },
    {
      code: 'DV10',
      shortName: both('Người dân hài lòng', 'Satisfied users'),
      own: { kind: 'percent', value: '96.80' },
      median: { kind: 'percent', value: '93.00' },
    },
  ],
  gaps,
  gapsGain,
  projects: { underWay: 3, onSchedule: 2, late: 1, disbursed: 1_724_000_000, planned: 2_000_000_000 },
  hires: { target: 1, hired: 0, isAdvertised: true },
  adjustments: [
    {
      code: 'DV03',
      shortName: both('Hồ sơ nộp trực tuyến mức độ 3, 4', 'Cases received online'),
      self: '2.00',
      verified: '1.00',
      reason: 'Trừ 214 hồ sơ nộp trực tiếp, cán bộ nhập hộ',
    },
    {
      code: 'UD05',
      shortName: both('Văn bản điện tử đi được ký số', 'Documents digitally signed'),
      self: '2.46',
      verified: '1.65',
      reason: 'Nhật ký hệ thống có 1.142, báo cáo ghi 1.702',
    },
    {
      code: 'HT07',
      shortName: both('Đơn vị kết nối mạng diện rộng', 'Subordinate units on the WAN'),
      self: '1.25',
      verified: '1.50',
      reason: 'Thêm một đơn vị, biên bản ngày 12/6/2019',
    },
    {
      code: 'AT03',
      shortName: both('Hệ thống đã duyệt cấp độ an toàn', 'Systems with approved level'),
      self: '1.25',
      verified: '0.63',
      reason: 'Một hệ thống chưa có quyết định phê duyệt',
    },
  ],
  notApplicable: [{ code: 'DA04', reason: 'chưa có dự án đến hạn' }],
  lateness: { status: 'on-time', workingDays: 0, source: 'receipt' },
  flags: { staleProjects: 0, unchangedLevels: 0, withoutEvidence: 0 },
  submission: { documentId: 'eb07dc6f505cd5d5'.repeat(4), revision: 2 },
  resultHash,
};

/** Sở Giao thông vận tải: the card of the pictures. */
export const transportCard: ScorecardModel = {
  agency: { id: 'SGTVT', name: both('Sở Giao thông vận tải', 'Department of Transport') },
  issuer: {
    parentBody: both('UBND tỉnh Bắc Ninh', 'People’s Committee of Bắc Ninh'),
    body: both('Sở Thông tin và Truyền thông', 'Dept. of Information'),
    symbol: 'STTTT',
    place: both('Bắc Ninh', 'Bắc Ninh'),
    signerTitle: both('Giám đốc', 'Director'),
  },
  period: '2019-H1',
  peerGroupName: both('cơ quan cấp tỉnh', 'provincial bodies'),
  reporting: { peers: { sent: 19, expected: 20 }, province: { sent: 142, expected: 154 } },
  framework: { title: both('Bộ tiêu chí 2019', 'Framework of 2019'), version: 1 },
  bands: [
    { id: 'tot', name: both('Tốt', 'Good'), minimum: 85 },
    { id: 'kha', name: both('Khá', 'Fair'), minimum: 70 },
    { id: 'trung_binh', name: both('Trung bình', 'Average'), minimum: 50 },
    { id: 'yeu', name: both('Yếu', 'Weak'), minimum: 0 },
  ],
  trend: [
    { period: '2017-H2', score: '68.12', median: '67.90', rank: 12, ranked: 20, frameworkChanged: false },
    { period: '2018-H1', score: '70.95', median: '70.10', rank: 10, ranked: 20, frameworkChanged: false },
    { period: '2018-H2', score: '74.06', median: '71.80', rank: 8, ranked: 20, frameworkChanged: false },
    { period: '2019-H1', score: '77.48', median: '74.02', rank: 6, ranked: 19, frameworkChanged: false },
  ],
  outcome: transportOutcome,
  isSample: true,
  printedAt: '2019-06-25T03:32:00Z',
};

export const missingOutcome: NotRankedOutcome = {
  kind: 'not-ranked',
  reason: 'missing',
  cutOffOn: '2019-06-14',
  dueOn: '2019-06-18',
  graceUntil: '2019-06-20',
  receivedOn: null,
  submission: null,
  resultHash,
};
