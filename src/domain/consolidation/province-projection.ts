// Everything the screens, the exports and the printed pages of a campaign are made from.
import type {
  AgencyId,
  DirectiveDocument,
  FiguresDocument,
  NotRankedAgency,
  Period,
  RankedAgency,
  RankedList,
  ScoreboardBody,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import type { Trust } from '../trust/trust';
import type { CampaignScores, ScoredAgency } from './campaign-scores';

/** How an agency did in one of the campaigns compared; hundredths. */
export type TrendPoint = {
  readonly period: Period;
  readonly score: number | null;
  readonly median: number | null;
  readonly rank: number | null;
  /** How many stood in the list. */
  readonly ranked: number | null;
  /** Scored by another framework than the campaign before. */
  readonly isOtherFramework: boolean;
};

export type AgencyProjection = ScoredAgency & {
  readonly id: AgencyId;
  /** As the result says it; exactly one of the two is there. */
  readonly placed: RankedAgency | null;
  readonly unplaced: NotRankedAgency | null;
  readonly list: RankedList | null;
  /** Up to four campaigns, oldest first, this one last. */
  readonly trend: readonly TrendPoint[];
};

export type ProvinceProjection = {
  readonly trust: Trust;
  readonly current: CampaignScores;
  /** The campaigns compared with, the latest first; at most three. */
  readonly earlier: readonly CampaignScores[];
  readonly scoreboard: ScoreboardBody;
  /** In list order: list by list, ranked before not ranked, those outside every list last. */
  readonly agencies: readonly AgencyProjection[];
  /** Of the agencies that the lists wait for. */
  readonly reporting: { readonly sent: number; readonly expected: number };
  readonly directives: readonly VerifiedDocument<DirectiveDocument>[];
  readonly figures: readonly VerifiedDocument<FiguresDocument>[];
};
