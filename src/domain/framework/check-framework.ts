// The linter of frameworks: what to mend or to look at before one is signed; sentences are formed elsewhere.
import type { FrameworkBody } from '../documents/generated/documents';
import { checkInputs } from './check-inputs';
import { checkNames } from './check-names';
import { checkPoints } from './check-points';
import { checkUse } from './check-use';
import type { FaultSeverity, FrameworkFault } from './framework-fault';

const order: readonly FaultSeverity[] = ['error', 'warning', 'advice'];

/** Gravest first. The body already has the shape of its schema. */
export function checkFramework(framework: FrameworkBody): FrameworkFault[] {
  return [
    ...checkNames(framework),
    ...checkInputs(framework),
    ...checkPoints(framework),
    ...checkUse(framework),
  ].sort((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity));
}
