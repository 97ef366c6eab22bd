import type { Day, Instant } from '../../domain/documents/generated/documents';
import { dayOfInstant } from '../../domain/lifecycle/working-days';

let offsetInMs = 0;

/** The sample lives in its own time; whoever opens a workspace says how far that is from the machine's. */
export function setClockOffset(milliseconds: number): void {
  offsetInMs = milliseconds;
}

export function now(): Instant {
  return new Date(Date.now() + offsetInMs).toISOString();
}

/** The day in Vietnam, whatever the machine's time zone. */
export function today(): Day {
  return dayOfInstant(now());
}
