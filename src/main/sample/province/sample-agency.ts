import type { AgencyId, Bilingual, Key } from '../../../domain/documents/generated/documents';

export type SampleAgency = {
  readonly id: AgencyId;
  /** The agency of the real registry that it is, or is modelled on. */
  readonly model: string;
  /** 0 is Bắc Ninh, each later number an invented province. */
  readonly block: number;
  readonly code: string | null;
  readonly name: Bilingual;
  readonly kind: Key;
  readonly parent: AgencyId | null;
  readonly ranked: boolean;
  readonly facts: { readonly [fact: string]: boolean };
  readonly symbol: string;
  /** How many agencies name it as their parent, whether or not they take part. */
  readonly children: number;
};
