import type {
  Baseline,
  Day,
  Delay,
  Project,
  ProjectUsage,
  StageProgress,
} from '../../../domain/documents/generated/documents';
import { daysBetween, earlierOf, laterOf } from '../calendar/days';
import type { HalfYear } from '../calendar/half-year';
import { sampleResources } from '../sample-resources';
import { budgetYearsOf, sourcesOf } from './budget-years';
import type { ProjectCourse, StageSpan } from './project-course';
import { lastMovingDay, volumeOn } from './volume';

const daysToFullUse = 130;
const foreseenDays = 14;

/** What the register shows of a project on the cut-off day; null before its plan was approved. */
export function showProject(course: ProjectCourse, half: HalfYear): Project | null {
  const asOf = half.cutOffOn;
  const left = course.exit !== null && course.exit.on <= asOf ? course.exit : null;
  const moving = lastMovingDay(asOf, course.pauses, left?.on ?? null);
  const baselines = course.baselines.filter((baseline) => baseline.approvedOn <= asOf);
  const current = baselines.at(-1);
  if (current === undefined) return null;
  const ended = (stage: string): Day | null => {
    const found = course.stages.find((span) => span.stage === stage)?.endsOn;
    return found !== undefined && found <= moving ? found : null;
  };
  const settledOn = ended('12');
  const isHandedOver = ended('10') !== null;
  return {
    id: course.id,
    code: course.code,
    name: course.name,
    plan: course.plan,
    kind: course.kind,
    group: course.group,
    beneficiaries: course.beneficiaries,
    place: course.place,
    decisions: course.decisions
      .filter((decision) => decision.signedOn <= moving)
      .map((decision) => ({ ...decision })),
    baselines: baselines.map((baseline) => ({ ...baseline })),
    stages: stagesOn(course, current, moving, asOf),
    funding: sourcesOf(current.totalCost, course.sources),
    years: budgetYearsOf(course, half),
    volumePercent: tenths(volumeOn(course.stages, moving)),
    plannedVolumePercent: tenths(volumeOn(current.stages, asOf)),
    delay: left === null ? delayOn(course, current, moving, half, isHandedOver) : null,
    risks: isHandedOver ? '' : course.risks,
    pauses: course.pauses
      .filter((pause) => pause.from <= asOf)
      .map((pause) => ({ ...pause, to: pause.to !== null && pause.to <= asOf ? pause.to : null })),
    exit:
      left ??
      (settledOn === null
        ? null
        : { on: settledOn, reason: 'finished', into: null, text: course.finishedText }),
    usage: isHandedOver ? usageOn(course, ended('11') ?? asOf, asOf) : null,
    settlementDueOn: isHandedOver ? course.settlementDueOn : null,
    evidence: [],
  };
}

function stagesOn(course: ProjectCourse, current: Baseline, moving: Day, asOf: Day): StageProgress[] {
  const spans = [...course.stages].sort((left, right) => (left.stage < right.stage ? -1 : 1));
  return spans.flatMap((span): StageProgress[] => {
    const planned = current.stages.find(({ stage }) => stage === span.stage);
    const startedOn = span.startsOn <= moving ? span.startsOn : null;
    const endedOn = span.endsOn <= moving ? span.endsOn : null;
    // A settlement has no forecast of its own: its due date follows from the handover.
    if (startedOn === null && (planned === undefined || span.stage === '12')) return [];
    return [
      {
        stage: span.stage,
        startedOn,
        endedOn,
        forecastEndOn: endedOn === null ? forecast(span, planned, asOf) : null,
      },
    ];
  });
}

/** People go by the plan until its end is near, and never forecast the past. */
function forecast(span: StageSpan, planned: StageSpan | undefined, asOf: Day): Day {
  const isNear = planned === undefined || daysBetween(asOf, planned.endsOn) < foreseenDays;
  return laterOf(isNear ? span.endsOn : planned.endsOn, asOf);
}

function delayOn(
  course: ProjectCourse,
  current: Baseline,
  moving: Day,
  half: HalfYear,
  isHandedOver: boolean,
): Delay | null {
  const { lateSettlement, delays } = sampleResources.projectTexts;
  const late = current.stages.find(({ stage, endsOn }) => {
    const lived = course.stages.find((span) => span.stage === stage);
    return endsOn <= half.to && lived !== undefined && lived.endsOn > moving;
  });
  if (late === undefined) return null;
  if (late.stage === '12' && isHandedOver) {
    return half.cutOffOn > course.settlementDueOn ? { ...lateSettlement } : null;
  }
  const known =
    course.troubles.filter((trouble) => trouble.from <= half.cutOffOn).at(-1) ?? course.troubles[0];
  const found = known ?? delays[late.stage]?.[0] ?? delays['08']?.[0];
  return found === undefined ? null : { cause: found.cause, proposal: found.proposal };
}

/** Use grows for some months after go-live. */
function usageOn(course: ProjectCourse, startedOn: Day, asOf: Day): ProjectUsage {
  const passed = Math.min(1, Math.max(0, daysBetween(earlierOf(startedOn, asOf), asOf) / daysToFullUse));
  return {
    intendedUsers: course.intendedUsers,
    activeUsers: Math.round(course.intendedUsers * course.activeShare * (0.4 + 0.6 * passed)),
    benefits: course.benefits,
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
