// Everything one printed scorecard says, as plain data; sentences and number marks are the paper's.
import type { Bilingual } from '../documents/generated/documents';

/** An exact decimal with two places as in the scoreboard: "77.48", "-3.20". */
export type TwoPlaces = string;

/** A day of the province's calendar, YYYY-MM-DD. */
export type Day = string;

/** One printed page about one agency in one campaign. */
export type ScorecardModel = {
  agency: ScorecardAgency;
  issuer: ScorecardIssuer;
  /** A period id of the campaign: 2019, 2019-H1, 2019-Q3, 2019-M9. */
  period: string;
  /** The ranked list the agency belongs to; null for bodies outside ranking. */
  peerGroupName: Bilingual | null;
  reporting: { peers: ReportingCount | null; province: ReportingCount };
  framework: { title: Bilingual; version: number };
  /** All bands of the framework, highest first; minimum in whole points. */
  bands: readonly ScorecardBand[];
  /** Up to four periods, oldest first, this one last. */
  trend: readonly TrendPeriod[];
  outcome: ScoredOutcome | NotRankedOutcome;
  /** True prints "Bản mẫu, số liệu minh họa"; no setting hides it. */
  isSample: boolean;
  /** UTC ISO instant; the clock is read by the caller so that the same input gives the same bytes. */
  printedAt: string;
};

export type ScorecardAgency = { id: string; name: Bilingual };

/** The title block of Decree 30/2020: natural spelling, the paper sets capitals. */
export type ScorecardIssuer = {
  /** Null: the people's committee of the province, in the paper's words. */
  parentBody: Bilingual | null;
  body: Bilingual;
  /** What stands after the dotted number: "STTTT" prints as "/STTTT". */
  symbol: string;
  place: Bilingual;
  signerTitle: Bilingual;
};

export type ReportingCount = { sent: number; expected: number };

export type ScorecardBand = { id: string; name: Bilingual; minimum: number };

export type TrendPeriod = {
  period: string;
  /** Null: the agency had no score then; the line has a gap. */
  score: TwoPlaces | null;
  /** Median of the peer group. */
  median: TwoPlaces | null;
  rank: number | null;
  ranked: number | null;
  /** True when this period was scored by another framework than the period before. */
  frameworkChanged: boolean;
};

export type ScoredOutcome = {
  kind: 'scored';
  basis: 'self' | 'verified';
  total: TwoPlaces;
  /** Id of the band the total falls in. */
  band: string;
  /** Null in the agency's own live card, before a list exists. */
  standing: RankStanding | null;
  /** Change on comparable indicators since the compared campaign; null when there is none. */
  progress: { change: TwoPlaces; comparablePoints: TwoPlaces } | null;
  /** Median total of the peer group. */
  median: TwoPlaces | null;
  /** Maximum points of applicable indicators that have a value, in percent of the applicable points. */
  coverage: TwoPlaces;
  lowCoverage: boolean;
  /** The sum behind the total: total = 100 x earned : applicable, less what was deducted. */
  earned: TwoPlaces;
  applicable: TwoPlaces;
  deducted: TwoPlaces;
  selfTotal: TwoPlaces;
  verifiedTotal: TwoPlaces | null;
  /** Framework order, never sorted, so that cards stay comparable. */
  groups: readonly ScorecardGroup[];
  /** At most three. */
  strengths: readonly ScorecardStrength[];
  /** At most three, made by `buildGaps`, so that the gains add up to `gapsGain`. */
  gaps: readonly ScorecardGap[];
  gapsGain: TwoPlaces;
  projects: ScorecardProjects;
  hires: { target: number; hired: number; isAdvertised: boolean };
  /** All adjusted indicators in any order; the page shows the largest. */
  adjustments: readonly ScorecardAdjustment[];
  notApplicable: readonly { code: string; reason: string | null }[];
  lateness: { status: 'on-time' | 'late'; workingDays: number; source: 'receipt' | 'declared' };
  flags: ScorecardFlags;
  submission: { documentId: string; revision: number };
  /** SHA-256 of the scoreboard, 64 hex digits; null while nothing is published. */
  resultHash: string | null;
};

export type RankStanding = {
  rank: number;
  ranked: number;
  /** Another agency has the same rank. */
  isShared: boolean;
  /** The rank in the compared campaign and how many were ranked then. */
  previous: { rank: number; ranked: number | null } | null;
  interval: { from: number; to: number; draws: number; sharePercent: number };
  /** Ranks of neighbours that are tied within noise, this agency's own left out. */
  tiedRanks: readonly number[];
};

export type ScorecardGroup = {
  code: string;
  /** At most 25 characters; a longer one is shortened with an ellipsis. */
  shortName: Bilingual;
  earned: TwoPlaces;
  applicable: TwoPlaces;
  /** Earned in percent of applicable; null when nothing in the group applies. */
  percent: TwoPlaces | null;
  medianPercent: TwoPlaces | null;
};

/** What an indicator says today or should say, in the indicator's own manner; a level by its place, its text is too long. */
export type ScorecardValue =
  | { kind: 'percent'; value: TwoPlaces }
  | { kind: 'percent-from'; value: TwoPlaces }
  | { kind: 'fraction'; part: number; whole: number }
  | { kind: 'number'; value: TwoPlaces }
  | { kind: 'number-from'; value: TwoPlaces }
  | { kind: 'yes' }
  | { kind: 'no' }
  | { kind: 'level'; level: number; of: number }
  | { kind: 'missing' };

export type ScorecardStrength = {
  code: string;
  /** At most 32 characters. */
  shortName: Bilingual;
  own: ScorecardValue;
  median: ScorecardValue | null;
};

export type ScorecardGap = {
  code: string;
  /** At most 32 characters. */
  shortName: Bilingual;
  now: ScorecardValue;
  needed: ScorecardValue;
  /** Points of the total it would add, re-based. */
  gain: TwoPlaces;
};

/** Money is whole đồng. */
export type ScorecardProjects = {
  underWay: number;
  onSchedule: number;
  late: number;
  disbursed: number;
  planned: number;
};

export type ScorecardAdjustment = {
  code: string;
  /** At most 32 characters. */
  shortName: Bilingual;
  /** Null: out of the base, or without a value. */
  self: TwoPlaces | null;
  verified: TwoPlaces | null;
  reason: string;
};

export type ScorecardFlags = { staleProjects: number; unchangedLevels: number; withoutEvidence: number };

export type NotRankedReason =
  | 'missing'
  | 'conflict'
  | 'returned'
  | 'not-reviewed'
  | 'key-not-approved'
  | 'outside-ranking'
  | 'nothing-applies';

export type NotRankedOutcome = {
  kind: 'not-ranked';
  reason: NotRankedReason;
  /** Dates of the campaign for this agency, with its extension; null where the campaign has none. */
  cutOffOn: Day | null;
  dueOn: Day;
  /** Last day with grace; null when there is no grace. */
  graceUntil: Day | null;
  receivedOn: Day | null;
  submission: { documentId: string; revision: number } | null;
  resultHash: string | null;
};
