import type { Degree, StaffMember, StudyField } from '../../../domain/documents/generated/documents';
import type { Range } from '../sample-files';

export type Role = StaffMember['role'];

type Title = readonly [title: string | null, grade: StaffMember['grade']];

export type StaffKind = {
  /** Chance of full-time work, training in a half-year and a written assignment, at the facet's 0 and 1. */
  readonly fullTime: Range;
  readonly training: Range;
  readonly appointed: Range;
  readonly degrees: { readonly [degree in Degree]?: number };
  readonly fields: { readonly [field in StudyField]?: number };
  readonly roles: { readonly [role in Role]?: number };
};

export type StaffFile = {
  readonly kinds: { readonly [kind: string]: StaffKind };
  readonly operators: { readonly [agency: string]: { readonly [role in Role]?: number } };
  readonly titles: { readonly [role in Role]?: { readonly [degree in Degree]?: Title } };
  readonly communeTitles: readonly string[];
  readonly communeKind: string;
  readonly certificates: { readonly [role in Role]?: readonly string[] };
  readonly recognised: readonly string[];
  readonly trainings: readonly string[];
  readonly policies: readonly string[];
  readonly hiredPolicy: string;
};
