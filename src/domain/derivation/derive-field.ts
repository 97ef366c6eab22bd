// The table of derivations: a framework names one, whoever scores computes it.
import type { Derivation, FieldValue } from '../documents/generated/documents';
import type { DerivationContext, Derive } from './derivation-context';
import { disbursement } from './disbursement';
import { highSkillHired, highSkillTarget } from './high-skill-hiring';
import { outputsHandedOver } from './outputs-handed-over';
import { outputsInUse } from './outputs-in-use';
import { quarters, weeks } from './period-length';
import { plannedDisbursement } from './planned-disbursement';
import { projectsOnSchedule } from './projects-on-schedule';
import { projectsUnderWay } from './projects-under-way';
import { reportingLateness } from './reporting-lateness';
import { settlementsDue } from './settlements-due';
import { settlementsOnTime } from './settlements-on-time';
import { itStaff, itStaffFullTime, itStaffTrained, itStaffWithDegree } from './staff-in-service';

const rules: Record<Derivation, Derive> = {
  'projects-under-way': projectsUnderWay,
  'projects-on-schedule': projectsOnSchedule,
  'planned-disbursement': plannedDisbursement,
  disbursement,
  'outputs-handed-over': outputsHandedOver,
  'outputs-in-use': outputsInUse,
  'settlements-due': settlementsDue,
  'settlements-on-time': settlementsOnTime,
  'it-staff': itStaff,
  'it-staff-full-time': itStaffFullTime,
  'it-staff-with-degree': itStaffWithDegree,
  'it-staff-trained': itStaffTrained,
  'high-skill-target': highSkillTarget,
  'high-skill-hired': highSkillHired,
  quarters,
  weeks,
  'reporting-lateness': reportingLateness,
};

/** Null is missing. */
export function deriveField(derivation: Derivation, context: DerivationContext): FieldValue | null {
  return rules[derivation](context);
}
