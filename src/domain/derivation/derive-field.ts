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

export type DerivationSource = 'projects' | 'staff' | 'hires' | 'campaign';

type Rule = { readonly derive: Derive; readonly source: DerivationSource };

const rules: Record<Derivation, Rule> = {
  'projects-under-way': { derive: projectsUnderWay, source: 'projects' },
  'projects-on-schedule': { derive: projectsOnSchedule, source: 'projects' },
  'planned-disbursement': { derive: plannedDisbursement, source: 'projects' },
  disbursement: { derive: disbursement, source: 'projects' },
  'outputs-handed-over': { derive: outputsHandedOver, source: 'projects' },
  'outputs-in-use': { derive: outputsInUse, source: 'projects' },
  'settlements-due': { derive: settlementsDue, source: 'projects' },
  'settlements-on-time': { derive: settlementsOnTime, source: 'projects' },
  'it-staff': { derive: itStaff, source: 'staff' },
  'it-staff-full-time': { derive: itStaffFullTime, source: 'staff' },
  'it-staff-with-degree': { derive: itStaffWithDegree, source: 'staff' },
  'it-staff-trained': { derive: itStaffTrained, source: 'staff' },
  'high-skill-target': { derive: highSkillTarget, source: 'campaign' },
  'high-skill-hired': { derive: highSkillHired, source: 'hires' },
  quarters: { derive: quarters, source: 'campaign' },
  weeks: { derive: weeks, source: 'campaign' },
  'reporting-lateness': { derive: reportingLateness, source: 'campaign' },
};

/** Null is missing. */
export function deriveField(derivation: Derivation, context: DerivationContext): FieldValue | null {
  return rules[derivation].derive(context);
}

/** Where a derived field comes from, so that a screen can lead there. */
export function derivationSource(derivation: Derivation): DerivationSource {
  return rules[derivation].source;
}
