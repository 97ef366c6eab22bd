import type { ProblemCode } from '../../../domain/problem/problem-codes';

export type BadFile = { readonly name: string; readonly bytes: Uint8Array; readonly code: ProblemCode };
