import type { Day, Instant } from '../../domain/documents/generated/documents';
import { dayInVietnam } from '../../domain/review/draft-decision';

export function now(): Instant {
  return new Date().toISOString();
}

/** The day in Vietnam, whatever the machine's time zone. */
export function today(): Day {
  return dayInVietnam(now());
}
