// The keys that agencies announced, and what became of each.
import type { CryptoPort } from '../documents/crypto-port';
import type {
  AgencyId,
  DecisionDocument,
  DocumentId,
  EnrolmentDocument,
  PublicKey,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { compareText } from './compare-documents';
import { endorsingKey } from './key-endorsement';
import { keyThumbprint } from './key-thumbprint';
import type { AgencyKey, DecisionChain, EndedKey } from './trust';

type Enrolment = VerifiedDocument<EnrolmentDocument>;
type Decision = VerifiedDocument<DecisionDocument>;
type Decisions = ReadonlyMap<DocumentId, DecisionChain>;

/** Expects enrolments whose agency is known and whose proof is by the key they announce. */
export function agencyKeysOf(
  enrolments: readonly Enrolment[],
  decisions: Decisions,
  crypto: CryptoPort,
): ReadonlyMap<AgencyId, readonly AgencyKey[]> {
  const byAgency = new Map<AgencyId, Enrolment[]>();
  for (const enrolment of enrolments) {
    const agency = enrolment.document.issuer.id;
    byAgency.set(agency, [...(byAgency.get(agency) ?? []), enrolment]);
  }
  return new Map(
    [...byAgency].map(([agency, own]) => [
      agency,
      followRotations(decideKeys(agency, own, decisions, crypto), crypto),
    ]),
  );
}

function decideKeys(
  agency: AgencyId,
  enrolments: readonly Enrolment[],
  decisions: Decisions,
  crypto: CryptoPort,
): AgencyKey[] {
  const approvals = enrolments.flatMap((enrolment) => {
    const last = lastDecision(enrolment, decisions);
    return last?.document.body.verdict === 'approved' ? [last] : [];
  });
  const keys = [...new Set(enrolments.map((enrolment) => enrolment.document.body.publicKey))].sort(
    compareText,
  );
  return keys.map((publicKey) => {
    const own = enrolments.filter((enrolment) => enrolment.document.body.publicKey === publicKey);
    return decideKey(agency, publicKey, own, decisions, approvals, crypto);
  });
}

function decideKey(
  agency: AgencyId,
  publicKey: PublicKey,
  enrolments: readonly Enrolment[],
  decisions: Decisions,
  approvals: readonly Decision[],
  crypto: CryptoPort,
): AgencyKey {
  const last = enrolments.map(
    (enrolment) => lastDecision(enrolment, decisions)?.document.body.verdict ?? null,
  );
  const counted = enrolments.flatMap((enrolment) => decisions.get(enrolment.id)?.counted ?? []);
  const ended = endOf(publicKey, enrolments, decisions, approvals, crypto);
  const isApproved =
    ended === null
      ? last.includes('approved')
      : counted.some(({ document }) => document.body.verdict === 'approved');
  const isRefused = last.every((verdict) => verdict === 'refused');
  return {
    agency,
    publicKey,
    enrolments,
    state: ended !== null ? 'revoked' : isApproved ? 'approved' : isRefused ? 'refused' : 'waiting',
    approvedBy: isApproved ? 'decision' : null,
    ended,
  };
}

function endOf(
  publicKey: PublicKey,
  enrolments: readonly Enrolment[],
  decisions: Decisions,
  approvals: readonly Decision[],
  crypto: CryptoPort,
): EndedKey | null {
  const last = enrolments.flatMap((enrolment) => lastDecision(enrolment, decisions) ?? []);
  const revoking = earliest(last.filter(({ document }) => document.body.verdict === 'revoked'));
  if (revoking !== null) return { cause: 'revoked', at: revoking.document.createdAt, decision: revoking };
  const replacing = earliest(
    approvals.filter(({ document: { body } }) => {
      if (body.replacesKey === null || enrolments.some((enrolment) => enrolment.id === body.subject))
        return false;
      return body.replacesKey === keyThumbprint(publicKey, crypto);
    }),
  );
  return replacing === null
    ? null
    : { cause: 'replaced', at: replacing.document.createdAt, decision: replacing };
}

/**
 * A waiting key counts once an approved key of the same agency vouches for it, through any number of steps. A key that
 * was ended vouches for nobody new, but what it vouched for and was ended too did count once.
 */
function followRotations(keys: readonly AgencyKey[], crypto: CryptoPort): AgencyKey[] {
  let current = [...keys];
  for (;;) {
    const approved = keysWhere(current, (key) => key.state === 'approved');
    const onceApproved = keysWhere(current, (key) => key.approvedBy !== null);
    const next = current.map((key): AgencyKey => {
      if (key.approvedBy !== null || key.state === 'refused') return key;
      const vouching = key.ended === null ? approved : onceApproved;
      if (!isEndorsed(key, vouching, crypto)) return key;
      return { ...key, state: key.ended === null ? 'approved' : key.state, approvedBy: 'endorsement' };
    });
    if (next.every((key, index) => key === current[index])) return current;
    current = next;
  }
}

function keysWhere(keys: readonly AgencyKey[], holds: (key: AgencyKey) => boolean): ReadonlySet<PublicKey> {
  return new Set(keys.filter(holds).map((key) => key.publicKey));
}

function isEndorsed(key: AgencyKey, approved: ReadonlySet<PublicKey>, crypto: CryptoPort): boolean {
  return key.enrolments.some(({ document }) => {
    const { endorsement } = document.body;
    if (endorsement === null || !approved.has(endorsement.publicKey)) return false;
    return endorsingKey(endorsement, document, key.publicKey, crypto) !== null;
  });
}

function lastDecision(enrolment: Enrolment, decisions: Decisions): Decision | null {
  return decisions.get(enrolment.id)?.counted.at(-1) ?? null;
}

function earliest(found: readonly Decision[]): Decision | null {
  const sorted = [...found].sort(
    (left, right) =>
      compareText(left.document.createdAt, right.document.createdAt) || compareText(left.id, right.id),
  );
  return sorted[0] ?? null;
}
