import type { Range } from '../sample-files';

type Made = {
  readonly field: string;
  /** Registry fact without which the agency has nothing to say here. */
  readonly fact?: string;
  /** Field without which (absent, false or 0) this one is 0. */
  readonly with?: string;
  readonly spread?: number;
};

type OfFacet = Made & {
  readonly facet: string;
  /** The value at the facet's 0 and 1; it may lie outside what is possible, so that the ends are reached early. */
  readonly range: Range;
  readonly kinds?: { readonly [kind: string]: Range };
};

export type SizeRecipe = Made & { readonly make: 'size'; readonly size: string };
export type ShareRecipe = OfFacet & {
  readonly make: 'share';
  readonly of: string;
  readonly atLeast?: number;
  /** Counted since 1 January: this part of the year's value is reached by the middle. */
  readonly yearly?: number;
};
type MultipleRecipe = OfFacet & { readonly make: 'multiple'; readonly of: string };
export type PaceRecipe = OfFacet & { readonly make: 'pace'; readonly size: string };
export type LadderRecipe = OfFacet & {
  readonly make: 'ladder';
  readonly of: string;
  readonly rungs: readonly number[];
};
export type FlagRecipe = OfFacet & {
  readonly make: 'flag';
  /** Never lost again. */ readonly kept?: boolean;
};
export type LevelRecipe = Made & {
  readonly make: 'level';
  readonly facet: string;
  readonly levels: readonly string[];
  readonly steps: readonly number[];
  readonly yearly?: number;
};
type StepsRecipe = Made & {
  readonly make: 'steps';
  readonly facet: string;
  readonly steps: readonly number[];
};
type AppointmentRecipe = Made & {
  readonly make: 'appointment';
  readonly facet: string;
  readonly levels: readonly string[];
};

export type FieldRecipe =
  | SizeRecipe
  | ShareRecipe
  | MultipleRecipe
  | PaceRecipe
  | LadderRecipe
  | FlagRecipe
  | LevelRecipe
  | StepsRecipe
  | AppointmentRecipe;
