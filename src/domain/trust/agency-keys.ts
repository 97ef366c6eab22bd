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
import type { AgencyKey, DecisionChain } from './trust';

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
  const last = enrolments.map((enrolment) => lastDecision(enrolment, decisions));
  const withVerdict = (verdict: string) =>
    last.flatMap((decision) => (decision?.document.body.verdict === verdict ? [decision] : []));
  const revoked = earliest(withVerdict('revoked'));
  const replaced = earliest(
    approvals.filter(({ document: { body } }) => {
      if (body.replacesKey === null || enrolments.some((enrolment) => enrolment.id === body.subject))
        return false;
      return body.replacesKey === keyThumbprint(publicKey, crypto);
    }),
  );
  const base = { agency, publicKey, enrolments };
  if (revoked !== null) {
    return {
      ...base,
      state: 'revoked',
      approvedBy: null,
      ended: { cause: 'revoked', at: revoked.document.createdAt },
    };
  }
  if (replaced !== null) {
    return {
      ...base,
      state: 'revoked',
      approvedBy: null,
      ended: { cause: 'replaced', at: replaced.document.createdAt },
    };
  }
  if (withVerdict('approved').length > 0)
    return { ...base, state: 'approved', approvedBy: 'decision', ended: null };
  const isRefused = last.every((decision) => decision?.document.body.verdict === 'refused');
  return { ...base, state: isRefused ? 'refused' : 'waiting', approvedBy: null, ended: null };
}

/** A waiting key counts once an approved key of the same agency vouches for it, through any number of steps. */
function followRotations(keys: readonly AgencyKey[], crypto: CryptoPort): AgencyKey[] {
  let current = [...keys];
  for (;;) {
    const approved = new Set(current.filter((key) => key.state === 'approved').map((key) => key.publicKey));
    const next = current.map((key): AgencyKey =>
      key.state === 'waiting' && isEndorsed(key, approved, crypto)
        ? { ...key, state: 'approved', approvedBy: 'endorsement' }
        : key,
    );
    if (next.every((key, index) => key === current[index])) return current;
    current = next;
  }
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
  return (
    [...found].sort((left, right) => compareText(left.document.createdAt, right.document.createdAt))[0] ??
    null
  );
}
