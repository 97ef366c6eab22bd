import type {
  Baseline,
  Day,
  Delay,
  Pause,
  Project,
  ProjectDecision,
  ProjectExit,
  RowId,
  StageCode,
} from '../../../domain/documents/generated/documents';
import type { SourceShares } from './project-files';

export type StageSpan = { readonly stage: StageCode; readonly startsOn: Day; readonly endsOn: Day };

/** The whole course of a project, future included; a register shows what is known of it on a day. */
export type ProjectCourse = {
  readonly id: RowId;
  readonly code: string;
  readonly name: string;
  readonly plan: string | null;
  readonly kind: Project['kind'];
  readonly group: Project['group'];
  readonly beneficiaries: string;
  readonly place: string;
  readonly decisions: readonly ProjectDecision[];
  readonly baselines: readonly Baseline[];
  /** What really happens. */
  readonly stages: readonly StageSpan[];
  readonly troubles: readonly (Delay & { readonly stage: StageCode; readonly from: Day })[];
  readonly pauses: readonly Pause[];
  readonly exit: ProjectExit | null;
  readonly risks: string;
  readonly intendedUsers: number;
  readonly activeShare: number;
  readonly benefits: string;
  readonly settlementDueOn: Day;
  readonly finishedText: string;
  readonly sources: SourceShares;
  /** Part of what is due that is paid in time. */
  readonly paymentShare: number;
};
