// The twelve stages of a project in order; they may overlap, so each has its own dates.
import type { StageCode } from '../documents/generated/documents';

export const stageCodes = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
] as const satisfies readonly StageCode[];

/** Handing over ends stage 10; from then on the output is in use, not under way. */
export const handOverStage = '10' satisfies StageCode;
