// Of the settlements due, those approved on or before their day.
import type { Derive } from './derivation-context';
import { settlementStage, stageEndedOn } from './project-dates';
import { countRows } from './register-rows';
import { isSettlementDue } from './settlements-due';

export const settlementsOnTime: Derive = ({ campaign: { from, to }, submission }) =>
  countRows(submission.projects, (project) => {
    const dueOn = project.settlementDueOn;
    return (
      dueOn !== null &&
      isSettlementDue(project, from, to) &&
      stageEndedOn(project, settlementStage, dueOn) !== null
    );
  });
