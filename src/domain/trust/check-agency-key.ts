// Whether a key speaks for an agency, on a given document.
import type { AgencyId, DocumentId, Instant, PublicKey } from '../documents/generated/documents';
import { fail, type Problem } from '../problem/problem';
import type { AgencyKey, Trust } from './trust';

export type SignedByAgency = {
  readonly agency: AgencyId;
  readonly publicKey: PublicKey;
  readonly id: DocumentId;
  readonly createdAt: Instant;
};

export function checkAgencyKey(trust: Trust, signed: SignedByAgency): Problem | null {
  const key = trust.agencyKeys.get(signed.agency)?.find((own) => own.publicKey === signed.publicKey);
  if (key === undefined) {
    const others = trust.agenciesOfKey.get(signed.publicKey) ?? [];
    if (others.length > 0) return fail('key-of-other-agency', { agency: signed.agency, others }).problem;
    return fail('key-not-trusted', { agency: signed.agency }).problem;
  }
  switch (key.state) {
    case 'approved':
      return null;
    case 'waiting':
      return fail('key-not-approved', { agency: signed.agency }).problem;
    case 'refused':
      return fail('key-not-trusted', { agency: signed.agency }).problem;
    case 'revoked':
      return stoodBefore(trust, key, signed) ? null : fail('key-revoked', { agency: signed.agency }).problem;
  }
}

/**
 * What the department had in hand before it ended a key that counted stays. The agency's own clock is believed only for a key that
 * was lost: whoever stole a revoked one could write any date.
 */
function stoodBefore(trust: Trust, key: AgencyKey, signed: SignedByAgency): boolean {
  const { ended } = key;
  if (ended === null || key.approvedBy === null) return false;
  const decisions = trust.decisions.get(signed.id)?.counted ?? [];
  if (decisions.some((decision) => decision.document.createdAt <= ended.at)) return true;
  return ended.cause === 'replaced' && signed.createdAt <= ended.at;
}
