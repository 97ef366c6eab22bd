import type {
  Baseline,
  Day,
  Pause,
  ProjectDecision,
  ProjectExit,
  StageCode,
} from '../../../domain/documents/generated/documents';
import { addDays, addMonths, daysBetween } from '../calendar/days';
import { workingDayFrom, workingDayUpTo } from '../calendar/half-year';
import { chanceOf, type Chance } from '../chance/chance';
import { rowIdOf } from '../chance/row-id';
import { fillText } from '../fill-text';
import type { SampleAgency } from '../province/sample-agency';
import { sampleResources } from '../sample-resources';
import { beforeReport, pastStages, planStages } from './plan-stages';
import type { ProjectCourse, StageSpan } from './project-course';
import type { ProjectShape, ProjectTemplate } from './project-files';

const million = 1_000_000;
const rebaselineFromDays = 40;

type Setting = {
  readonly chance: Chance;
  readonly template: ProjectTemplate;
  readonly shape: ProjectShape;
  /** How well the agency runs projects, in [0, 1]. */
  readonly skill: number;
};

type Trouble = {
  readonly stage: StageCode;
  readonly days: number;
  readonly cause: string;
  readonly proposal: string;
};

/** Lives a project through from its proposal to its settlement; the same whatever period is looked at. */
export function makeCourse(
  seed: string,
  agency: SampleAgency,
  template: ProjectTemplate,
  code: string,
  skill: number,
): ProjectCourse {
  const { projects, projectTexts: texts } = sampleResources;
  const chance = chanceOf(seed, agency.id, 'project', code);
  const shape = projects.shapes[template.kind];
  const setting: Setting = { chance, template, shape, skill };
  const startsOn = workingDayFrom(addDays(`${template.start}-01`, chance.whole(0, 40)));
  const endsOn = beforeReport(addDays(addMonths(startsOn, template.months), chance.whole(-20, 20)));
  const approvedOn = workingDayUpTo(addDays(startsOn, -chance.whole(3, 12)));
  const planned = planStages(shape, startsOn, endsOn);
  const trouble = meetTrouble(setting, daysBetween(startsOn, endsOn));
  const pause = trouble === null ? null : takePause(setting, planned);
  const exit = pause !== null && pause.to === null ? leaveEarly(chance, pause) : null;
  const lived = liveStages(setting, planned, trouble, pause);
  const handover = lived.find(({ stage }) => stage === '10')?.endsOn ?? endsOn;
  const settlementDueOn = addMonths(handover, shape.settleMonths);
  const settlement = settle(setting, handover, settlementDueOn);
  const totalCost = Math.round(chance.whole(template.millions[0], template.millions[1]) / 10) * 10 * million;
  const signed = signer(agency, template, chance);
  const first: Baseline = {
    approvedOn,
    decision: signed(approvedOn, texts.decisions.approval).number,
    reason: '',
    totalCost,
    startsOn,
    endsOn,
    stages: planned.map((span) => ({ ...span })),
  };
  const second = trouble === null || exit !== null ? null : rebaseline(setting, first, trouble, signed);
  const before = pastStages(shape, approvedOn);
  const tendered = lived.find(({ stage }) => stage === '07')?.endsOn;
  const decided = before.find(({ stage }) => stage === '02')?.endsOn;
  const place = agency.name.vi.replace(projects.placePrefix, '');
  return {
    id: rowIdOf(seed, agency.id, 'project', code),
    code,
    name: fillText(template.name, { agency: agency.name.vi, place }),
    plan: `${projects.planPrefix}${planYear(startsOn, endsOn)}`,
    kind: template.kind,
    group: template.group ?? null,
    beneficiaries: chance.pick(texts.beneficiaries),
    place,
    decisions: [
      ...(decided === undefined ? [] : [signed(decided, texts.decisions.policy)]),
      { ...signed(approvedOn, texts.decisions.approval), number: first.decision ?? '' },
      ...(tendered === undefined ? [] : [signed(tendered, texts.decisions.tender)]),
      ...(second === null
        ? []
        : [{ ...signed(second.approvedOn, texts.decisions.revision), number: second.decision ?? '' }]),
    ],
    baselines: second === null ? [first] : [first, second],
    stages: [...before, ...lived.filter(({ stage }) => stage !== '12'), settlement],
    troubles:
      trouble === null
        ? []
        : [{ ...trouble, from: planned.find(({ stage }) => stage === trouble.stage)?.startsOn ?? startsOn }],
    pauses: pause === null ? [] : [pause],
    exit,
    risks: chance.pick(texts.risks),
    intendedUsers: chance.whole(template.users[0], template.users[1]),
    activeShare: Math.min(0.97, Math.max(0.12, 0.34 + 0.52 * skill + 0.13 * chance.swing())),
    benefits: chance.pick(texts.benefits),
    settlementDueOn,
    finishedText: texts.exits.finished,
    sources: projects.sources[agency.kind] ?? [],
    paymentShare: Math.min(1, Math.max(0.62, 0.76 + 0.22 * skill + 0.05 * chance.swing())),
  };
}

function planYear(startsOn: Day, endsOn: Day): number {
  const [started, ended] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))];
  return Math.max(started, Math.min(2019, ended));
}

function meetTrouble({ chance, template, shape, skill }: Setting, length: number): Trouble | null {
  const isTroubled = chance.happens(0.78 - 0.62 * skill);
  const stages = shape.stages
    .map(([stage]) => stage)
    .filter((stage) => stage === '07' || stage === '08' || stage === '09');
  const stage = chance.pick(
    template.kind === 'investment' ? [...stages, '06' as const, '08' as const] : [...stages, '08' as const],
  );
  const days = Math.round(length * chance.between(0.08, 0.4));
  const words = chance.pick(sampleResources.projectTexts.delays[stage] ?? []);
  return isTroubled ? { stage, days, ...words } : null;
}

function takePause({ chance }: Setting, planned: readonly StageSpan[]): Pause | null {
  const working = planned.find(({ stage }) => stage === '08');
  const happens = chance.happens(0.13);
  const reason = chance.pick(sampleResources.projectTexts.pauses);
  const length = chance.whole(70, 150);
  const isResumed = chance.happens(0.55);
  if (!happens || working === undefined) return null;
  const from = workingDayFrom(addDays(working.startsOn, daysBetween(working.startsOn, working.endsOn) * 0.4));
  return { from, to: isResumed ? workingDayFrom(addDays(from, length)) : null, reason };
}

function leaveEarly(chance: Chance, pause: Pause): ProjectExit {
  const { exits, mergedInto } = sampleResources.projectTexts;
  const isMerged = chance.happens(0.35);
  return {
    on: workingDayFrom(addDays(pause.from, chance.whole(120, 260))),
    reason: isMerged ? 'merged' : 'stopped',
    into: isMerged ? mergedInto : null,
    text: chance.pick(isMerged ? exits.merged : exits.stopped),
  };
}

/** Stages run a little ahead of plan until the troubled one, and late by its days after it. */
function liveStages(
  { chance }: Setting,
  planned: readonly StageSpan[],
  trouble: Trouble | null,
  pause: Pause | null,
): StageSpan[] {
  let slip = 0;
  return planned.map(({ stage, startsOn, endsOn }) => {
    const startedOn = workingDayFrom(addDays(startsOn, slip));
    if (stage === trouble?.stage) slip += trouble.days;
    if (stage === '08' && pause?.to != null) slip += daysBetween(pause.from, pause.to);
    const early = chance.whole(0, 5);
    const ended = workingDayUpTo(addDays(endsOn, slip - early));
    return { stage, startsOn: startedOn, endsOn: ended < startedOn ? startedOn : ended };
  });
}

function settle({ chance, skill }: Setting, handover: Day, dueOn: Day): StageSpan {
  const isLate = chance.happens(0.62 - 0.55 * skill);
  const days = isLate ? chance.whole(12, 120) : -chance.whole(4, 40);
  return {
    stage: '12',
    startsOn: workingDayFrom(addDays(handover, 25)),
    endsOn: workingDayUpTo(addDays(dueOn, days)),
  };
}

type Signer = (day: Day, subject: string) => ProjectDecision;

function signer(agency: SampleAgency, template: ProjectTemplate, chance: Chance): Signer {
  const { projects, projectTexts } = sampleResources;
  const usual = projects.levels[agency.kind] ?? 'department';
  const level = template.kind === 'investment' && usual === 'department' ? projects.investmentLevel : usual;
  return (signedOn, subject) => ({
    number: fillText(projectTexts.numbers[level], {
      n: chance.whole(24, level === 'province' ? 2300 : 640),
      symbol: agency.symbol,
    }),
    signedOn,
    level,
    subject,
  });
}

/** A new plan shortly before the stage that slips should have ended; the first one stays in the record. */
function rebaseline({ chance }: Setting, first: Baseline, trouble: Trouble, signed: Signer): Baseline | null {
  const isRevised = chance.happens(0.5);
  const slip = Math.round(trouble.days * chance.between(0.75, 1.1));
  const dearer = chance.happens(0.4) ? chance.between(0.01, 0.06) : 0;
  const reason = chance.pick(sampleResources.projectTexts.rebaseline);
  const troubled = first.stages.find(({ stage }) => stage === trouble.stage);
  if (!isRevised || trouble.days < rebaselineFromDays || troubled === undefined) return null;
  const approvedOn = workingDayUpTo(addDays(troubled.endsOn, -10));
  const later = (day: Day): Day => beforeReport(addDays(day, slip));
  return {
    approvedOn,
    decision: signed(approvedOn, '').number,
    reason,
    totalCost: Math.round((first.totalCost * (1 + dearer)) / (10 * million)) * 10 * million,
    startsOn: first.startsOn,
    endsOn: later(first.endsOn),
    stages: first.stages.map((span) => {
      if (span.endsOn <= approvedOn) return { ...span };
      const startsOn =
        span.startsOn <= approvedOn ? span.startsOn : workingDayFrom(addDays(span.startsOn, slip));
      const endsOn = later(span.endsOn);
      return { stage: span.stage, startsOn, endsOn: endsOn < startsOn ? startsOn : endsOn };
    }),
  };
}
