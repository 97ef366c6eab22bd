// Whose word counts, as far as a set of documents can tell.
import type {
  AgencyId,
  CampaignDocument,
  DecisionDocument,
  DocumentId,
  EnrolmentDocument,
  ExpectedAgency,
  FrameworkDocument,
  Instant,
  Period,
  ProvinceId,
  PublicKey,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import type { DocumentChain } from './document-chain';
import type { FieldRules } from './field-rules';

/** A campaign with its amendments, which name the version before them. */
export type CampaignChain = DocumentChain<VerifiedDocument<CampaignDocument>> & {
  readonly period: Period;
  /** Null while two first versions contradict each other. */
  readonly inForce: VerifiedDocument<CampaignDocument> | null;
  readonly expected: ReadonlyMap<AgencyId, ExpectedAgency>;
};

export type DecisionChain = DocumentChain<VerifiedDocument<DecisionDocument>>;

export type AgencyKeyState = 'waiting' | 'approved' | 'refused' | 'revoked';

/** A decision took the key away, or approved another one in place of a lost key. */
export type EndedKey = {
  readonly cause: 'revoked' | 'replaced';
  readonly at: Instant;
  readonly decision: VerifiedDocument<DecisionDocument>;
};

export type AgencyKey = {
  readonly agency: AgencyId;
  readonly publicKey: PublicKey;
  readonly state: AgencyKeyState;
  /** Enrolments that announced it, sorted by id. */
  readonly enrolments: readonly VerifiedDocument<EnrolmentDocument>[];
  /** How it came to count; kept when it was ended later. */
  readonly approvedBy: 'decision' | 'endorsement' | null;
  readonly ended: EndedKey | null;
};

export type Trust = {
  readonly province: ProvinceId | null;
  readonly departments: ReadonlySet<AgencyId>;
  readonly rootKeys: ReadonlySet<PublicKey>;
  /** What each id says; the same document may stand here once and be signed by several keys. */
  readonly documents: ReadonlyMap<DocumentId, VerifiedDocument>;
  /** Every copy, sorted by id and key. */
  readonly copies: readonly VerifiedDocument[];
  readonly frameworks: ReadonlyMap<DocumentId, VerifiedDocument<FrameworkDocument>>;
  readonly fieldRules: ReadonlyMap<DocumentId, FieldRules>;
  readonly campaigns: ReadonlyMap<Period, CampaignChain>;
  /** By the id of any version. */
  readonly campaignOf: ReadonlyMap<DocumentId, CampaignChain>;
  readonly decisions: ReadonlyMap<DocumentId, DecisionChain>;
  readonly agencyKeys: ReadonlyMap<AgencyId, readonly AgencyKey[]>;
  readonly agenciesOfKey: ReadonlyMap<PublicKey, readonly AgencyId[]>;
};
