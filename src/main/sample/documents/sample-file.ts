import type { AgencyId } from '../../../domain/documents/generated/documents';
import type { SamplePackage } from './sample-desk';

/** A package with its place under the sample's folder. */
export type SampleFile = SamplePackage & {
  readonly path: string;
  /** The agency that gets it back in a reply. */
  readonly replyTo: { readonly agency: AgencyId; readonly period: string } | null;
};

export const suffix = '.nhipso.json';
