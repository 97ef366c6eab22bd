import type {
  Day,
  Delay,
  MoneySource,
  Project,
  ProjectDecision,
  StageCode,
} from '../../../domain/documents/generated/documents';
import type { Range } from '../sample-files';

export type ProjectTemplate = {
  readonly code: string;
  readonly name: string;
  readonly kind: Project['kind'];
  readonly group?: Project['group'];
  readonly millions: Range;
  /** Year and month of the approved start. */
  readonly start: string;
  readonly months: number;
  readonly users: Range;
};

type StageShare = readonly [stage: StageCode, from: number, to: number];

export type ProjectShape = {
  /** Months before the approved start. */
  readonly preparation: number;
  readonly before: readonly StageShare[];
  readonly stages: readonly StageShare[];
  readonly settleMonths: number;
};

export type SourceShares = readonly (readonly [source: MoneySource, share: number])[];

type DatedStage = readonly [stage: StageCode, from: Day, to: Day];

export type NamedProject = {
  readonly code: string;
  readonly kind: Project['kind'];
  readonly group: Project['group'];
  readonly beneficiaries: string;
  readonly place: string;
  readonly decisions: readonly ProjectDecision[];
  readonly baselines: readonly {
    readonly approvedOn: Day;
    readonly decision: string;
    readonly reason: string;
    readonly millions: number;
    readonly startsOn: Day;
    readonly endsOn: Day;
    readonly stages: readonly DatedStage[];
  }[];
  readonly stages: readonly DatedStage[];
  readonly troubles: readonly {
    readonly stage: StageCode;
    readonly from: Day;
    readonly cause: string;
    readonly proposal: string;
  }[];
  readonly risks: string;
  readonly users: number;
  readonly activeShare: number;
  readonly benefits: string;
  readonly settlementDueOn: Day;
  readonly sources: SourceShares;
};

export type ProjectFiles = {
  readonly projects: {
    readonly planPrefix: string;
    readonly placePrefix: string;
    /** How much later the rest of a kind's pool begins. */
    readonly laterByMonths: number;
    readonly byAgency: { readonly [agency: string]: readonly ProjectTemplate[] };
    readonly byKind: {
      readonly [kind: string]: { readonly count: Range; readonly pool: readonly ProjectTemplate[] };
    };
    readonly shapes: { readonly [kind in Project['kind']]: ProjectShape };
    readonly sources: { readonly [kind: string]: SourceShares };
    readonly levels: { readonly [kind: string]: ProjectDecision['level'] };
    readonly investmentLevel: ProjectDecision['level'];
  };
  readonly namedProjects: { readonly owner: string; readonly projects: readonly NamedProject[] };
  readonly projectTexts: {
    readonly decisions: {
      readonly approval: string;
      readonly tender: string;
      readonly revision: string;
      readonly policy: string;
    };
    readonly numbers: { readonly [level in ProjectDecision['level']]: string };
    readonly benefits: readonly string[];
    readonly beneficiaries: readonly string[];
    readonly risks: readonly string[];
    readonly delays: {
      readonly [stage in StageCode]?: readonly { readonly cause: string; readonly proposal: string }[];
    };
    readonly rebaseline: readonly string[];
    readonly pauses: readonly string[];
    readonly exits: {
      readonly finished: string;
      readonly stopped: readonly string[];
      readonly merged: readonly string[];
    };
    readonly mergedInto: string;
    readonly lateSettlement: Delay;
  };
};
