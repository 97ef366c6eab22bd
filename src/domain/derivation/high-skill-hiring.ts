// High-skill recruitment: what the department asked for, and who came in the period.
import type { Derive } from './derivation-context';
import { countRows } from './register-rows';

export const highSkillTarget: Derive = ({ agency }) => agency.highSkillTarget;

export const highSkillHired: Derive = ({ campaign: { from, to }, submission }) =>
  countRows(submission.hires, ({ hiredOn }) => hiredOn !== null && from <= hiredOn && hiredOn <= to);
