// What is typed into the form of a new campaign, and how it becomes a body; words in, plain data out.
import type {
  AgencyId,
  Bilingual,
  CampaignBody,
  Day,
  DocumentId,
} from '../../../domain/documents/generated/documents';
import { proposeCampaign, type CampaignRequest } from '../../../domain/campaign/propose-campaign';
import { parseDay } from '../../locale/parse-day';

export type CampaignEntry = {
  year: number;
  half: 'H1' | 'H2';
  opensOn: Day | null;
  cutOffOn: Day | null;
  dueOn: Day | null;
  graceDays: number | null;
  daysOff: string;
  targets: string;
  compareWith: DocumentId | null;
};

export type EntryFault = 'order' | 'daysOffWrong' | 'targetsWrong';

export function proposeEntry(year: number, half: 'H1' | 'H2', compareWith: DocumentId | null): CampaignEntry {
  const proposed = proposeCampaign({
    period: `${year}-${half}`,
    title: { vi: '', en: '' },
    provinceName: { vi: '', en: '' },
    framework: '',
    agencies: [],
    departmentKeys: [],
    compareWith,
  });
  return {
    year,
    half,
    opensOn: proposed.opensOn,
    cutOffOn: proposed.cutOffOn,
    dueOn: proposed.dueOn,
    graceDays: proposed.graceDays,
    daysOff: proposed.daysOff.map(showDay).join(', '),
    targets: '',
    compareWith,
  };
}

const showDay = (day: Day): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const parts = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readDaysOff(text: string): Day[] | null {
  const days = parts(text).map((part) => {
    const read = parseDay(part);
    return read.kind === 'value' ? read.value : null;
  });
  return days.some((day) => day === null) ? null : [...new Set(days as Day[])].sort();
}

function readTargets(text: string, known: ReadonlySet<AgencyId>): Map<AgencyId, number> | null {
  const targets = new Map<AgencyId, number>();
  for (const part of parts(text)) {
    const [, agency, people] = /^([A-Z0-9-]+)\s*=\s*(\d{1,4})$/.exec(part.toUpperCase()) ?? [];
    if (agency === undefined || people === undefined || !known.has(agency)) return null;
    targets.set(agency, Number(people));
  }
  return targets;
}

/** Everything that keeps the entry from becoming a campaign. */
export function findFaults(entry: CampaignEntry, agencies: CampaignRequest['agencies']): EntryFault[] {
  const { opensOn, cutOffOn, dueOn } = entry;
  const isOrdered =
    opensOn !== null && cutOffOn !== null && dueOn !== null && opensOn <= cutOffOn && cutOffOn <= dueOn;
  return [
    ...(isOrdered ? [] : (['order'] as const)),
    ...(readDaysOff(entry.daysOff) === null ? (['daysOffWrong'] as const) : []),
    ...(readTargets(entry.targets, new Set(agencies.map(({ id }) => id))) === null
      ? (['targetsWrong'] as const)
      : []),
  ];
}

type Facts = Omit<CampaignRequest, 'period' | 'compareWith' | 'title'> & { title: Bilingual };

/** The body to sign. The entry has no faults. */
export function readCampaign(entry: CampaignEntry, facts: Facts): CampaignBody {
  const proposed = proposeCampaign({
    ...facts,
    period: `${entry.year}-${entry.half}`,
    compareWith: entry.compareWith,
  });
  const targets =
    readTargets(entry.targets, new Set(facts.agencies.map(({ id }) => id))) ?? new Map<AgencyId, number>();
  return {
    ...proposed,
    opensOn: entry.opensOn ?? proposed.opensOn,
    cutOffOn: entry.cutOffOn ?? proposed.cutOffOn,
    dueOn: entry.dueOn ?? proposed.dueOn,
    graceDays: entry.graceDays ?? 0,
    daysOff: readDaysOff(entry.daysOff) ?? proposed.daysOff,
    agencies: proposed.agencies.map((agency) => ({
      ...agency,
      highSkillTarget: targets.get(agency.id) ?? agency.highSkillTarget,
    })),
  };
}
