// What went wrong, as a value: a stable code and facts; sentences live in the locale files under the same code.
import type { ProblemCode } from './problem-codes';

export type ProblemDetails = { readonly [name: string]: string | number | boolean | readonly string[] };

export type Problem = { readonly code: ProblemCode; readonly details: ProblemDetails };

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function fail(
  code: ProblemCode,
  details: ProblemDetails = {},
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, details } };
}

/** A failure the user can be told about, for callers that cannot go on; anything else thrown is a bug. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem.code, options);
  }
}
