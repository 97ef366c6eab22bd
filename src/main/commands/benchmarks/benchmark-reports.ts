import type {
  FieldValue,
  FrameworkBody,
  Project,
  StageCode,
  StaffMember,
  SubmissionBody,
} from '../../../domain/documents/generated/documents';

const projectsAReport = 8;
const staffAReport = 20;
const stages: readonly StageCode[] = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const sentence =
  'Work stands as planned; the contractor delivered and the users were trained in two rounds. ';

/** A report of ordinary size (about 40 KB), the same for the same number; figures mean nothing. */
export function benchmarkReport(campaign: string, framework: FrameworkBody, number: number): SubmissionBody {
  const next = sequence(number);
  return {
    campaign,
    revision: 1,
    replyTo: null,
    approvedBy: 'Head',
    approvedOn: '2019-07-05',
    values: values(framework, next),
    notApplicable: [],
    notes: [],
    projects: {
      declaredEmpty: false,
      rows: Array.from({ length: projectsAReport }, (_, row) => project(number, row, next)),
    },
    staff: {
      declaredEmpty: false,
      rows: Array.from({ length: staffAReport }, (_, row) => member(number, row, next)),
    },
    hires: { declaredEmpty: true, rows: [] },
    directives: [],
    evidence: [],
  };
}

/** Park and Miller's minimal standard generator: whole numbers below `limit`. */
function sequence(seed: number): (limit: number) => number {
  let state = (seed % 2147483646) + 1;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

function values(framework: FrameworkBody, next: (limit: number) => number): Record<string, FieldValue> {
  const levels = new Map(
    framework.indicators.flatMap(({ scoring }) =>
      scoring.type === 'level' ? [[scoring.level, scoring.levels] as const] : [],
    ),
  );
  const typed = framework.fields.filter((field) => field.derivation === null);
  return Object.fromEntries(
    typed.map(({ key, type }): [string, FieldValue] => {
      if (type === 'boolean') return [key, next(4) > 0];
      if (type !== 'level') return [key, 1 + next(200)];
      const known = levels.get(key) ?? [];
      return [key, known[next(known.length)]?.id ?? ''];
    }),
  );
}

function project(number: number, row: number, next: (limit: number) => number): Project {
  const cost = 1_000_000 * (500 + next(5000));
  const planned = stages.map((stage, index) => ({
    stage,
    startsOn: `201${8 + Math.floor(index / 6)}-${String(1 + ((index * 2) % 12)).padStart(2, '0')}-01`,
    endsOn: `201${8 + Math.floor(index / 6)}-${String(2 + ((index * 2) % 11)).padStart(2, '0')}-15`,
  }));
  const ended = next(12);
  return {
    id: rowId('p', number, row),
    code: `DA-${number}-${row}`,
    name: `Project ${row} of agency ${number}, with a name as long as such names are`,
    plan: null,
    kind: 'investment',
    group: 'C',
    beneficiaries: sentence.repeat(2),
    place: sentence,
    decisions: [
      { number: `${100 + row}/QD-UBND`, signedOn: '2018-01-15', level: 'province', subject: sentence },
    ],
    baselines: [
      {
        approvedOn: '2018-01-15',
        decision: null,
        reason: '',
        totalCost: cost,
        startsOn: '2018-02-01',
        endsOn: '2019-12-15',
        stages: planned,
      },
    ],
    stages: planned.map(({ stage, startsOn, endsOn }, index) => ({
      stage,
      startedOn: index <= ended ? startsOn : null,
      endedOn: index < ended ? endsOn : null,
      forecastEndOn: null,
    })),
    funding: [{ source: 'province', amount: cost }],
    years: [2018, 2019].map((year) => ({
      year,
      source: 'province' as const,
      allocated: cost / 2,
      planned: cost / 4,
      paid: (cost / 100) * next(25),
    })),
    volumePercent: next(100),
    plannedVolumePercent: next(100),
    delay: { cause: sentence, proposal: sentence },
    risks: sentence,
    pauses: [],
    exit: null,
    usage: { intendedUsers: 100, activeUsers: next(100), benefits: sentence },
    settlementDueOn: '2019-06-01',
    evidence: [],
  };
}

function member(number: number, row: number, next: (limit: number) => number): StaffMember {
  return {
    id: rowId('s', number, row),
    role: 'support',
    time: next(3) > 0 ? 'full-time' : 'part-time',
    degree: next(4) > 0 ? 'university' : 'college',
    field: next(3) > 0 ? 'right' : 'other',
    title: null,
    grade: null,
    certificates: [],
    securityDuty: next(5) === 0,
    highSkill: false,
    startedOn: '2012-03-01',
    endedOn: null,
    policy: null,
    training: [{ subject: 'Information security at work', endedOn: '2019-03-20', days: 2 }],
  };
}

function rowId(prefix: string, number: number, row: number): string {
  return `${prefix}${String(number).padStart(7, '0')}${String(row).padStart(3, '0')}`;
}
