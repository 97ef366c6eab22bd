import { createHash } from 'node:crypto';
import type { AgencyId, Day, Instant, NhipsoDocument } from '../../../domain/documents/generated/documents';
import type { VerifiedDocument } from '../../../domain/documents/verified-document';
import { instantOn } from '../calendar/days';
import { signingKeyFromSeed, type SigningKey } from '../../keys/key-pair';
import { signPackage } from '../../packages/sign-document';
import { sampleResources } from '../sample-resources';

export const sampleProvince = 'sample';

export type SamplePackage = { readonly bytes: Uint8Array; readonly verified: VerifiedDocument };

/** Keys of a seed: the department's root and reviewers, and each agency's, by number. */
export type SampleKeys = {
  readonly root: SigningKey;
  readonly reviewers: readonly SigningKey[];
  readonly stranger: SigningKey;
  readonly ofAgency: (agency: AgencyId, number: number) => SigningKey;
};

export function sampleKeys(seed: string): SampleKeys {
  const keyOf = (...topics: readonly (string | number)[]): SigningKey =>
    signingKeyFromSeed(
      createHash('sha256')
        .update(JSON.stringify(['key', seed, ...topics]))
        .digest(),
    );
  const known = new Map<string, SigningKey>();
  return {
    root: keyOf('root'),
    reviewers: sampleResources.review.keyHolders.map((_, index) => keyOf('reviewer', index)),
    stranger: keyOf('stranger'),
    ofAgency(agency, number) {
      const topic = `${agency} ${number}`;
      const found = known.get(topic) ?? keyOf('agency', agency, number);
      known.set(topic, found);
      return found;
    },
  };
}

type Kind = NhipsoDocument['kind'];
type BodyOf<K extends Kind> = Extract<NhipsoDocument, { kind: K }>['body'];

export type Draft<K extends Kind> = {
  readonly kind: K;
  readonly createdAt: Instant;
  readonly previous: string | null;
  readonly body: BodyOf<K>;
};

const departmentKinds: readonly Kind[] = [
  'framework',
  'campaign',
  'directive',
  'figures',
  'decision',
  'scoreboard',
];

/** Signs a document; an agency's kind of document needs the agency. */
export function signDraft<K extends Kind>(
  draft: Draft<K>,
  key: SigningKey,
  agency?: AgencyId,
  province = sampleProvince,
): SamplePackage {
  const isDepartment = departmentKinds.includes(draft.kind);
  const issuer = isDepartment
    ? { role: 'department', id: sampleResources.department.id }
    : { role: 'agency', id: agency ?? '' };
  const { kind, createdAt, previous, body } = draft;
  return signPackage(
    { format: 'nhipso/1', kind, province, issuer, createdAt, previous, body } as NhipsoDocument,
    key,
  );
}

/** Minutes after midnight of the department's own steps of a day. */
export const officeMinutes = {
  publish: 8 * 60 + 30,
  receive: 17 * 60 + 5,
  approve: 9 * 60 + 15,
  review: 10 * 60,
} as const;

export function momentOf(day: Day, minutes: number): Instant {
  return instantOn(day, minutes);
}
