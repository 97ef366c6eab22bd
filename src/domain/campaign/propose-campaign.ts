// Proposes a campaign for a period with the dates that the reporting rules suggest; the department may change each.
import type {
  Bilingual,
  CampaignBody,
  Day,
  DepartmentKey,
  DocumentId,
  ExpectedAgency,
  Period,
} from '../documents/generated/documents';

export type CampaignRequest = {
  readonly period: Period;
  readonly title: Bilingual;
  readonly provinceName: Bilingual;
  readonly framework: DocumentId;
  readonly agencies: readonly ExpectedAgency[];
  readonly departmentKeys: readonly DepartmentKey[];
  readonly compareWith: DocumentId | null;
};

type Span = { readonly from: Day; readonly to: Day };

/** Cut-off on the 14th of the last month: Decree 09/2019/NĐ-CP, Article 12. Opening and due date: a proposal. */
const dayOfLastMonth = { opensOn: 1, cutOffOn: 14, dueOn: 18 } as const;
const proposedGraceDays = 0;
/** Public holidays on fixed days of the calendar (Labour Code); the lunar ones are added by hand. */
const fixedDaysOff = ['01-01', '04-30', '05-01', '09-02'];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** First and last calendar day of a period. */
export function spanOfPeriod(period: Period): Span {
  const year = Number(period.slice(0, 4));
  const part = period.slice(5, 6);
  const number = Number(period.slice(6));
  const months = { H: 6, Q: 3, M: 1, '': 12 }[part] ?? 12;
  const last = part === '' ? 12 : number * months;
  const first = last - months + 1;
  return {
    from: `${year}-${twoDigits(first)}-01`,
    to: `${year}-${twoDigits(last)}-${twoDigits(lastDayOfMonth(year, last))}`,
  };
}

export function proposeCampaign(request: CampaignRequest): CampaignBody {
  const { from, to } = spanOfPeriod(request.period);
  const lastMonth = to.slice(0, 7);
  const year = to.slice(0, 4);
  return {
    title: request.title,
    provinceName: request.provinceName,
    period: request.period,
    from,
    to,
    opensOn: `${lastMonth}-${twoDigits(dayOfLastMonth.opensOn)}`,
    cutOffOn: `${lastMonth}-${twoDigits(dayOfLastMonth.cutOffOn)}`,
    dueOn: `${lastMonth}-${twoDigits(dayOfLastMonth.dueOn)}`,
    graceDays: proposedGraceDays,
    daysOff: fixedDaysOff.map((day) => `${year}-${day}`),
    framework: request.framework,
    compareWith: request.compareWith,
    agencies: [...request.agencies],
    departmentKeys: [...request.departmentKeys],
    sealingKey: null,
    rootEndorsement: null,
  };
}
