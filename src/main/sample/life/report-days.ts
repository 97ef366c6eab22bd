import type { Day } from '../../../domain/documents/generated/documents';
import { addDays, laterOf } from '../calendar/days';
import { addWorkdays, workingDayUpTo, type HalfYear } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import type { SampleAgency } from '../province/sample-agency';
import { sampleResources } from '../sample-resources';
import type { Fate } from './fate';

export type ReportDays = {
  readonly sentOn: Day;
  /** When a reviewer gets to it. */
  readonly reviewedOn: Day;
  readonly resentOn: Day;
  readonly acceptedOn: Day;
};

const reviewDays = 4;

/** The agency's own due day: the campaign's, unless it was given longer. */
function dueDayFor(agency: SampleAgency, half: HalfYear): Day {
  const { extended } = sampleResources.life;
  return extended.agency === agency.id && extended.period === half.period ? extended.dueOn : half.dueOn;
}

export function reportDays(seed: string, agency: SampleAgency, half: HalfYear, fate: Fate): ReportDays {
  const chance = chanceOf(seed, agency.id, 'days', half.index);
  const due = dueDayFor(agency, half);
  // Half of all reports come on the last day, as everywhere.
  const early = chance.unit();
  const back = early < 0.5 ? 0 : early < 0.82 ? 1 : 2;
  const inTime =
    fate.course === 'withdrawn'
      ? earlierWorkday(due, 2)
      : laterOf(earlierWorkday(due, back), workingDayUpTo(half.cutOffOn));
  const sentOn = fate.lateDays > 0 ? addWorkdays(due, fate.lateDays) : inTime;
  const firstReview = addWorkdays(half.dueOn, 1 + chance.whole(0, reviewDays - 1));
  const reviewedOn = laterOf(firstReview, addWorkdays(sentOn, 1));
  const returnedOn =
    fate.course === 'resent' || fate.course === 'chosen'
      ? laterOf(addWorkdays(half.dueOn, 1), addWorkdays(sentOn, 1))
      : reviewedOn;
  const resentOn = fate.course === 'withdrawn' ? due : addWorkdays(returnedOn, chance.whole(1, 2));
  return {
    sentOn,
    reviewedOn: returnedOn,
    resentOn,
    acceptedOn: laterOf(firstReview, addWorkdays(resentOn, 1)),
  };
}

function earlierWorkday(day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = workingDayUpTo(addDays(found, -1));
  return found;
}
