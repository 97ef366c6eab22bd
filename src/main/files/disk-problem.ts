import type { Problem } from '../../domain/problem/problem';
import type { ProblemCode } from '../../domain/problem/problem-codes';
import { errorCode } from './file-system';

/** No room left on the disk, or none left in the user's share of it. */
const fullCodes: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/** `otherwise` names what failed when the disk is not full; the system's own code goes along for support. */
export function diskProblem(error: unknown, otherwise: ProblemCode): Problem {
  const cause = errorCode(error);
  return { code: fullCodes.has(cause) ? 'disk-full' : otherwise, details: { cause } };
}
