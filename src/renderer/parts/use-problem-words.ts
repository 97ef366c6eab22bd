import { useTranslation } from 'react-i18next';
import type { ReportProblem } from '../../domain/report/report-problem';
import { useBilingual } from '../locale/use-bilingual';
import { useFormats } from '../locale/use-formats';
import { useCurrentCampaign } from '../session/current-campaign';

type Details = ReportProblem['details'];

const money = new Set(['funded', 'totalCost', 'allocated', 'planned', 'paid']);
const days = new Set(['day', 'startedOn', 'endedOn']);

/** The sentence of a problem, with its facts written as people read them. */
export function useProblemWords(): (problem: Pick<ReportProblem, 'code' | 'details'>) => string {
  const { t, i18n } = useTranslation(['agency', 'checks', 'projects']);
  const formats = useFormats();
  const inWords = useBilingual();
  const framework = useCurrentCampaign()?.framework;
  const nameOf = (key: string | number | undefined): string => {
    const field = framework?.fields.find((candidate) => candidate.key === key);
    return field === undefined ? String(key ?? '') : inWords(field.name);
  };
  const write = (name: string, value: string | number): string => {
    if (name === 'field') return nameOf(value);
    if (days.has(name)) return formats.day(String(value));
    if (typeof value === 'string') return value;
    if (name === 'year') return String(value);
    return money.has(name) ? formats.money(value) : formats.number(value);
  };
  return ({ code, details }) => {
    const words = {
      ...Object.fromEntries(Object.entries(details).map(([name, value]) => [name, write(name, value)])),
      partName: nameOf(details['part']),
      wholeName: nameOf(details['whole']),
    };
    const own = `agency:problem.${code}`;
    if (i18n.exists(own)) return t(own as 'agency:problem.planMissing', words);
    return t(`checks:${keyOfCheck(code, details)}` as 'checks:reasonMissing', words);
  };
}

function keyOfCheck(code: string, details: Details): string {
  return typeof details['direction'] === 'string' ? `${code}.${details['direction']}` : code;
}
