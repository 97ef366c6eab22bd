import type { Day } from '../../domain/documents/generated/documents';
import { dayOfInstant } from '../../domain/lifecycle/working-days';

/** The calendar day in Hà Nội, whatever the machine's zone. */
export function today(): Day {
  return dayOfInstant(new Date().toISOString());
}
