import type {
  AgencyId,
  Bilingual,
  Instant,
  Key,
  ProvinceId,
  PublicKey,
} from '../../domain/documents/generated/documents';
import type { WorkspaceRole, WorkspaceSummary } from '../../contract/workspace-shapes';
import { fingerprint } from '../keys/fingerprint';

/** What a workspace is, as its file says; small facts that no document carries. */
export type WorkspaceRecord = {
  readonly id: string;
  readonly role: WorkspaceRole;
  readonly province: ProvinceId;
  readonly provinceName: Bilingual;
  readonly issuer: AgencyId;
  readonly name: Bilingual;
  readonly kind: Key | null;
  readonly holder: string | null;
  readonly ownKey: PublicKey;
  readonly root: PublicKey | null;
  readonly createdAt: Instant;
  /** The first opening finds an empty view that was not lost. */
  readonly wasOpened: boolean;
  /** Set in the sample: its key is made from the seed, so nothing asks for a passphrase. */
  readonly sampleSeed: string | null;
};

export function summarise(record: WorkspaceRecord): WorkspaceSummary {
  const { wasOpened: _wasOpened, sampleSeed: _sampleSeed, ...facts } = record;
  return {
    ...facts,
    ownFingerprint: fingerprint(record.ownKey),
    rootFingerprint: record.root === null ? null : fingerprint(record.root),
  };
}
