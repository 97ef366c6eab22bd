import type { Day, Training } from '../../../domain/documents/generated/documents';
import { addDays, daysBetween } from '../calendar/days';
import { halfYearAt, workingDayUpTo } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import { sampleResources } from '../sample-resources';
import { likelihood, staffKindOf, type StaffPlace } from './staff-place';

const firstDays = 20;

/** At most one course a half-year, known once it has ended. */
export function makeTrainings(
  place: StaffPlace,
  slot: string,
  startedOn: Day,
  endedOn: Day | null,
): Training[] {
  const { seed, agency, half, facetAt } = place;
  const trainings: Training[] = [];
  for (let index = 0; index <= half.index; index += 1) {
    const round = halfYearAt(index);
    const chance = chanceOf(seed, agency.id, 'training', slot, index);
    const share = likelihood(staffKindOf(agency).training, facetAt(index)('people'));
    if (!chance.happens(share)) continue;
    const lastDay = daysBetween(round.from, round.cutOffOn);
    const day = workingDayUpTo(addDays(round.from, chance.whole(firstDays, lastDay)));
    if (day < startedOn || (endedOn !== null && day > endedOn)) continue;
    trainings.push({
      subject: chance.pick(sampleResources.staff.trainings),
      endedOn: day,
      days: chance.whole(2, 6),
    });
  }
  return trainings;
}
