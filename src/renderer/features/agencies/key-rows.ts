import type {
  AgencyId,
  DocumentId,
  Instant,
  Key,
  OfficeContact,
  PublicKey,
} from '../../../domain/documents/generated/documents';
import { keyFingerprint } from '../../../domain/trust/key-fingerprint';
import { keyThumbprint } from '../../../domain/trust/key-thumbprint';
import type { AgencyKeyState, Trust } from '../../../domain/trust/trust';
import { pageCrypto } from '../../platform/page-crypto';
import type { StatusKind } from '../../ui/marks/status-kinds';

export type KeyRow = {
  /** Agency and key: an agency may have several keys over time. */
  key: string;
  agency: AgencyId;
  publicKey: PublicKey;
  thumbprint: string;
  fingerprint: string;
  state: AgencyKeyState | 'replaced';
  enrolment: DocumentId;
  previousDecision: DocumentId | null;
  announcedAt: Instant;
  contact: OfficeContact;
  kind: Key;
};

export const stateLooks: Record<KeyRow['state'], StatusKind> = {
  waiting: 'file.keyPending',
  approved: 'file.valid',
  refused: 'file.quarantined',
  revoked: 'file.quarantined',
  replaced: 'file.superseding',
};

const order: readonly KeyRow['state'][] = ['waiting', 'approved', 'replaced', 'refused', 'revoked'];

/** Every key that an agency announced; what waits for a decision comes first. */
export function listKeys(trust: Trust): KeyRow[] {
  return [...trust.agencyKeys.values()]
    .flat()
    .flatMap((agencyKey): KeyRow[] => {
      const enrolment = agencyKey.enrolments[0];
      if (enrolment === undefined) return [];
      const { body, createdAt } = enrolment.document;
      return [
        {
          key: `${agencyKey.agency}/${agencyKey.publicKey}`,
          agency: agencyKey.agency,
          publicKey: agencyKey.publicKey,
          thumbprint: keyThumbprint(agencyKey.publicKey, pageCrypto),
          fingerprint: keyFingerprint(agencyKey.publicKey, pageCrypto),
          state: agencyKey.ended?.cause === 'replaced' ? 'replaced' : agencyKey.state,
          enrolment: enrolment.id,
          previousDecision: trust.decisions.get(enrolment.id)?.counted.at(-1)?.id ?? null,
          announcedAt: createdAt,
          contact: body.contact,
          kind: body.kind,
        },
      ];
    })
    .sort(
      (left, right) =>
        order.indexOf(left.state) - order.indexOf(right.state) ||
        (left.agency < right.agency ? -1 : left.agency > right.agency ? 1 : 0),
    );
}
