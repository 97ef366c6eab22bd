import type { Day, Instant } from '../../domain/documents/generated/documents';
import { dayOfInstant } from '../../domain/lifecycle/working-days';

export function now(): Instant {
  return new Date().toISOString();
}

/** The day in Vietnam, whatever the machine's time zone. */
export function today(): Day {
  return dayOfInstant(now());
}
