import type {
  Baseline,
  Day,
  Pause,
  ProjectExit,
  StageCode,
} from '../../../domain/documents/generated/documents';
import { addDays, daysBetween } from '../calendar/days';
import { workingDayFrom, workingDayUpTo } from '../calendar/half-year';
import type { Chance } from '../chance/chance';
import { sampleResources } from '../sample-resources';
import { beforeReport } from './plan-stages';
import type { StageSpan } from './project-course';
import type { ProjectShape, ProjectTemplate } from './project-files';
import type { Signer } from './sign-decisions';

const million = 1_000_000;
const rebaselineFromDays = 40;

export type Setting = {
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

export function meetTrouble({ chance, template, shape, skill }: Setting, length: number): Trouble | null {
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

export function takePause({ chance }: Setting, planned: readonly StageSpan[]): Pause | null {
  const working = planned.find(({ stage }) => stage === '08');
  const happens = chance.happens(0.13);
  const reason = chance.pick(sampleResources.projectTexts.pauses);
  const length = chance.whole(70, 150);
  const isResumed = chance.happens(0.55);
  if (!happens || working === undefined) return null;
  const from = workingDayFrom(addDays(working.startsOn, daysBetween(working.startsOn, working.endsOn) * 0.4));
  return { from, to: isResumed ? workingDayFrom(addDays(from, length)) : null, reason };
}

export function leaveEarly(chance: Chance, pause: Pause): ProjectExit {
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
export function liveStages(
  { chance }: Setting,
  planned: readonly StageSpan[],
  trouble: Trouble | null,
  pause: Pause | null,
): StageSpan[] {
  let slip = 0;
  return planned.map(({ stage, startsOn, endsOn }) => {
    const startedOn = workingDayFrom(addDays(startsOn, slip));
    if (stage === trouble?.stage) slip += trouble.days;
    if (stage === '08' && pause !== null && pause.to !== null) slip += daysBetween(pause.from, pause.to);
    const early = chance.whole(0, 5);
    const ended = workingDayUpTo(addDays(endsOn, slip - early));
    return { stage, startsOn: startedOn, endsOn: ended < startedOn ? startedOn : ended };
  });
}

export function settle({ chance, skill }: Setting, handover: Day, dueOn: Day): StageSpan {
  const isLate = chance.happens(0.62 - 0.55 * skill);
  const days = isLate ? chance.whole(12, 120) : -chance.whole(4, 40);
  return {
    stage: '12',
    startsOn: workingDayFrom(addDays(handover, 25)),
    endsOn: workingDayUpTo(addDays(dueOn, days)),
  };
}

/** A new plan shortly before the stage that slips should have ended; the first one stays in the record. */
export function rebaseline(
  { chance }: Setting,
  first: Baseline,
  trouble: Trouble,
  signed: Signer,
): Baseline | null {
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
