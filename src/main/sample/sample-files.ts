import type {
  Bilingual,
  Code,
  Day,
  Degree,
  FieldValue,
  Hire,
  Period,
} from '../../domain/documents/generated/documents';
import type { ProjectFiles } from './projects/project-files';
import type { StaffFile } from './staff/staff-file';
import type { FieldRecipe } from './values/field-recipe';

export type Range = readonly [low: number, high: number];

type ByName<V> = { readonly [name: string]: V };

export type RegistryAgency = {
  readonly id: string;
  readonly code: string | null;
  readonly name: Bilingual;
  readonly kind: string;
  readonly parent: string | null;
  readonly ranked: boolean;
  readonly facts: ByName<boolean>;
  readonly symbol: string;
};

export type HirePost = {
  readonly post: string;
  readonly system: string;
  readonly requirement: string;
  readonly planned: Day;
  readonly advertised: Day | null;
  readonly candidate: Day | null;
  readonly hired: Day | null;
  readonly degree: Degree | null;
  readonly grounds: Hire['grounds'];
  readonly role: string;
  readonly cause?: string;
};

type LifeCounts = {
  readonly missing: number;
  /** Working days late, one number an agency. */
  readonly late: readonly number[];
  readonly returned: number;
  readonly resent: number;
  readonly received: number;
  readonly unread: number;
  readonly chosen: number;
  readonly withdrawn: number;
  readonly conflict: number;
  readonly afterAcceptance: number;
  readonly adjusted: number;
  /** Agencies that leave whole books out. */
  readonly wholesale: number;
};

export type AdjustmentRecipe = {
  readonly field: string;
  readonly change?: Range;
  readonly raise?: string;
  readonly keep?: string;
  readonly level?: readonly [from: string, to: string];
  readonly flag?: boolean;
  readonly empty?: boolean;
  readonly reason: string;
};

/** What the first revision had wrong. */
export type Spoil =
  | { readonly field: string; readonly as: string }
  | { readonly field: string; readonly times: number; readonly under?: string }
  | { readonly evidence: string };

export type EvidenceRecipe = {
  readonly id: string;
  readonly indicators: readonly Code[];
  readonly when: 'standing' | 'year' | 'report';
  readonly number: string;
  readonly summary: string;
};

export type SampleFiles = ProjectFiles & {
  readonly registry: { readonly agencies: readonly RegistryAgency[] };
  readonly agencies: {
    readonly kinds: ByName<{
      readonly maturity: number;
      readonly spread: number;
      readonly sizes: ByName<Range>;
      readonly reportsLike?: string;
    }>;
    readonly childMaturity: {
      readonly fromParent: number;
      readonly average: number;
      readonly townBonus: number;
      readonly townWords: readonly string[];
    };
    readonly agencies: ByName<{ readonly maturity?: number; readonly sizes?: ByName<number> }>;
  };
  readonly sizes: ByName<{ readonly wobble: number; readonly season: Range }>;
  readonly fields: {
    readonly recipes: readonly FieldRecipe[];
    readonly gaps: {
      readonly together: readonly (readonly string[])[];
      readonly wholesale: readonly string[];
    };
  };
  readonly staff: StaffFile;
  readonly hires: { readonly targets: ByName<ByName<number>>; readonly posts: ByName<readonly HirePost[]> };
  readonly evidence: { readonly items: readonly EvidenceRecipe[] };
  readonly notes: {
    readonly jumps: {
      readonly up: ByName<readonly string[]>;
      readonly down: ByName<readonly string[]>;
      readonly other: { readonly up: readonly string[]; readonly down: readonly string[] };
    };
    readonly zero: ByName<string>;
  };
  readonly notApplicable: {
    readonly requests: readonly {
      readonly indicator: Code;
      readonly reason: string;
      readonly granted: string;
      readonly refused: string;
      readonly grantShare: number;
    }[];
  };
  readonly review: {
    readonly reviewers: readonly string[];
    readonly keyHolders: readonly string[];
    readonly received: string;
    readonly receivedLate: string;
    readonly accepted: string;
    readonly acceptedAdjusted: string;
    readonly returned: string;
    readonly chosen: string;
    readonly keyApproved: string;
    readonly keyReplaced: string;
    readonly keyRevoked: string;
    readonly withdrawal: string;
    readonly adjustments: readonly AdjustmentRecipe[];
    readonly returnItems: readonly { readonly path: string; readonly text: string; readonly spoil: Spoil }[];
    readonly contested: { readonly text: string; readonly answer: string };
    readonly confirmed: string;
    readonly withdrawn: string;
    readonly signers: ByName<readonly string[]>;
  };
  readonly life: {
    readonly waitingKeys: ByName<number>;
    readonly waitingInLaterPeriods: number;
    readonly periods: ByName<ByName<LifeCounts>>;
    readonly keyEvents: { readonly rotated: string; readonly revoked: string; readonly lost: string };
    readonly silentUnranked: readonly string[];
    readonly extended: { readonly agency: string; readonly period: Period; readonly dueOn: Day };
  };
  readonly directives: ByName<{
    readonly done: readonly string[];
    readonly underWay: readonly string[];
    readonly notStarted?: readonly string[];
    readonly share?: number;
  }>;
  readonly department: {
    readonly id: string;
    readonly provinceName: Bilingual;
    readonly campaignTitle: { readonly first: Bilingual; readonly second: Bilingual };
    readonly office: string;
    readonly mailDomain: string;
    readonly inventedProvince: Bilingual;
  };
  readonly calendar: { readonly fixedDaysOff: readonly string[]; readonly daysOff: ByName<readonly Day[]> };
};

export type Values = { readonly [field: string]: FieldValue };
