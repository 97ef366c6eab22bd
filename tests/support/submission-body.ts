// A report that uses every part of a submission once.
import type {
  DocumentId,
  Evidence,
  Project,
  SubmissionBody,
} from '../../src/domain/documents/generated/documents';

export const evidenceContent = new TextEncoder().encode('Báo cáo số 12/BC-STTTT\n');
const evidenceHash = '96335185fbcf008ae84071832b1424a18a8e0b11c5cfb7bc81b5b7cf990cba9a';

const evidence: Evidence = {
  id: 'evid0001',
  number: '12/BC-STTTT',
  issuedOn: '2019-06-20',
  summary: 'Báo cáo ứng dụng CNTT 6 tháng đầu năm',
  indicators: ['1.2'],
  file: { sha256: evidenceHash, name: 'bao-cao.txt', size: evidenceContent.length, mediaType: 'text/plain' },
};

const project: Project = {
  id: 'proj0001',
  code: 'DA-01',
  name: 'Nâng cấp trục liên thông văn bản',
  plan: 'KH-98',
  kind: 'investment',
  group: 'C',
  beneficiaries: 'Các sở, ban, ngành',
  place: 'Thành phố Bắc Ninh',
  decisions: [{ number: '571/QĐ-UBND', signedOn: '2018-10-31', level: 'province', subject: 'Phê duyệt' }],
  baselines: [
    {
      approvedOn: '2018-10-31',
      decision: '571/QĐ-UBND',
      reason: '',
      totalCost: 4_500_000_000,
      startsOn: '2019-01-02',
      endsOn: '2019-12-20',
      stages: [{ stage: '01', startsOn: '2019-01-02', endsOn: '2019-02-28' }],
    },
  ],
  stages: [{ stage: '01', startedOn: '2019-01-02', endedOn: '2019-03-05', forecastEndOn: null }],
  funding: [{ source: 'province', amount: 4_500_000_000 }],
  years: [
    { year: 2019, source: 'province', allocated: 2_000_000_000, planned: 900_000_000, paid: 412_500_000 },
  ],
  volumePercent: 18.5,
  plannedVolumePercent: 25,
  delay: { cause: 'Chờ thẩm định giá', proposal: 'Bổ sung tổ thẩm định' },
  risks: '',
  pauses: [],
  exit: null,
  usage: null,
  settlementDueOn: null,
  evidence: ['evid0001'],
};

export function wholeSubmission(campaign: DocumentId, directive: DocumentId): SubmissionBody {
  return {
    campaign,
    revision: 1,
    replyTo: null,
    approvedBy: 'Giám đốc Sở',
    approvedOn: '2019-07-01',
    values: { documentsSent: 0, onlineShare: 87.65, flag: true, grade: '2' },
    notApplicable: [{ indicator: 'A2', reason: 'Không có thủ tục' }],
    notes: [{ path: 'values/documentsSent', text: 'Chưa triển khai.\n"Đang" chờ\tthiết bị \\ phần mềm' }],
    projects: { declaredEmpty: false, rows: [project] },
    staff: {
      declaredEmpty: false,
      rows: [
        {
          id: 'staf0001',
          role: 'security',
          time: 'full-time',
          degree: 'university',
          field: 'right',
          title: 'Kỹ sư',
          grade: 'III',
          certificates: ['CCNA'],
          securityDuty: true,
          highSkill: false,
          startedOn: '2015-03-01',
          endedOn: null,
          policy: null,
          training: [{ subject: 'An toàn thông tin', endedOn: '2019-04-12', days: 5 }],
        },
      ],
    },
    hires: {
      declaredEmpty: false,
      rows: [
        {
          id: 'hire0001',
          post: 'Quản trị trung tâm dữ liệu',
          system: null,
          requirement: 'Thạc sĩ CNTT',
          stage: 'advertised',
          plannedOn: '2019-01-15',
          advertisedOn: '2019-03-01',
          candidateOn: null,
          hiredOn: null,
          leftOn: null,
          degree: null,
          field: null,
          grounds: null,
          cause: 'Chưa có người dự tuyển',
        },
      ],
    },
    directives: [
      {
        directive,
        state: 'under-way',
        percent: 40,
        result: 'Đã khảo sát',
        doneOn: null,
        evidence: ['evid0001'],
      },
    ],
    evidence: [evidence],
  };
}
