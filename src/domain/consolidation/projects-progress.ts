// How an agency's projects stand against their plans at the end of the period.
import type {
  CampaignBody,
  Day,
  Project,
  ProjectsProgress,
  SubmissionBody,
} from '../documents/generated/documents';
import { divideHalfUp } from '../exact/divide-half-up';
import { formatHundredths, hundredthsOf } from '../exact/hundredths';
import { baselineInForce, isOnSchedule, isUnderWay } from '../derivation/project-dates';
import { sumBudget } from '../derivation/sum-budget';
import { daysSlipped } from '../report/project-status';

/** Of the projects under way, with the money of the year over all projects. */
export function projectsProgress(report: SubmissionBody, campaign: CampaignBody): ProjectsProgress {
  const { from, to } = campaign;
  const underWay = report.projects.rows.filter((project) => isUnderWay(project, from, to));
  const stages = underWay.flatMap((project) => stagesDue(project, to));
  return {
    underWay: underWay.length,
    onSchedule: underWay.filter((project) => isOnSchedule(project, to)).length,
    stagesDue: stages.length,
    stagesOnTime: stages.filter((isOnTime) => isOnTime).length,
    planned: sumBudget(campaign, report, ({ planned }) => planned) ?? 0,
    disbursed: sumBudget(campaign, report, ({ paid }) => paid) ?? 0,
    volumeGap: volumeGap(underWay),
    maximumDaysSlipped: underWay.reduce((worst, project) => Math.max(worst, daysSlipped(project) ?? 0), 0),
  };
}

/** One entry a stage whose planned end has come, saying whether it ended by then. */
function stagesDue(project: Project, to: Day): boolean[] {
  const due = (baselineInForce(project, to)?.stages ?? []).filter((planned) => planned.endsOn <= to);
  return due.map((planned) => {
    const endedOn = project.stages.find(({ stage }) => stage === planned.stage)?.endedOn ?? null;
    return endedOn !== null && endedOn <= planned.endsOn;
  });
}

function volumeGap(projects: readonly Project[]): string | null {
  if (projects.length === 0) return null;
  const gaps = projects.map(
    ({ volumePercent, plannedVolumePercent }) =>
      hundredthsOf(volumePercent) - hundredthsOf(plannedVolumePercent),
  );
  const sum = gaps.reduce((total, gap) => total + gap, 0);
  const size = divideHalfUp(1, Math.abs(sum), projects.length);
  return formatHundredths(sum < 0 ? -size : size);
}
