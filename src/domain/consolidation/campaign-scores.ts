// One campaign with every agency followed, scored and placed.
import type {
  AgencyId,
  CampaignBody,
  DocumentId,
  FrameworkDocument,
  Key,
  NotRankedReason,
  ScoreBasis,
  ScoringMode,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import type { FrameworkIndex } from '../framework/framework-index';
import type { AgencyLifecycle } from '../lifecycle/agency-lifecycle';
import type { AgencyScore } from '../scoring/score-agency';
import type { CampaignChain } from '../trust/trust';

export type ScoredAgency = {
  readonly lifecycle: AgencyLifecycle;
  /** Null for a kind that no list takes. */
  readonly peerGroup: Key | null;
  /** As the agency reported; null without an effective revision, or when nothing applies. */
  readonly self: AgencyScore | null;
  /** With what the reviewer set; null until accepted. */
  readonly verified: AgencyScore | null;
  readonly basis: ScoreBasis;
  /** The one that is ranked; null when `notRanked` says why. */
  readonly counted: AgencyScore | null;
  readonly notRanked: NotRankedReason | null;
};

export type PlacedAgency = {
  readonly agency: ScoredAgency;
  readonly score: AgencyScore;
  readonly rank: number;
};

export type ScoredList = {
  readonly peerGroup: Key;
  /** Agencies that the list waits for, and how many of them have an effective revision. */
  readonly expected: number;
  readonly reporting: number;
  readonly median: number | null;
  /** By rank, then agency id. */
  readonly placed: readonly PlacedAgency[];
};

export type CampaignScores = {
  readonly chain: CampaignChain;
  readonly id: DocumentId;
  readonly campaign: CampaignBody;
  readonly framework: VerifiedDocument<FrameworkDocument>;
  readonly index: FrameworkIndex;
  readonly mode: ScoringMode;
  /** By agency id. */
  readonly agencies: readonly ScoredAgency[];
  readonly byId: ReadonlyMap<AgencyId, ScoredAgency>;
  /** Where the ranked ones stand in their lists. */
  readonly places: ReadonlyMap<AgencyId, PlacedAgency>;
  /** In the framework's order of peer groups. */
  readonly lists: readonly ScoredList[];
};
