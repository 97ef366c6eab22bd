import { useTranslation } from 'react-i18next';
import type { ReportProblem } from '../../domain/report/report-problem';
import { useBilingual } from '../locale/use-bilingual';
import { useFormats } from '../locale/use-formats';
import { useCurrentCampaign } from '../session/current-campaign';

const money = new Set(['funded', 'totalCost', 'allocated', 'planned', 'paid']);
const days = new Set(['day', 'from', 'to', 'on']);
const fields = new Set(['part', 'whole', 'field']);

/** The sentence of a problem, with its facts written as people read them. */
export function useProblemWords(): (problem: Pick<ReportProblem, 'code' | 'details'>) => string {
  const { t, i18n } = useTranslation(['agency', 'checks']);
  const formats = useFormats();
  const inWords = useBilingual();
  const framework = useCurrentCampaign()?.framework;
  const write = (name: string, value: string | number): string | number => {
    if (money.has(name)) return formats.money(value);
    if (days.has(name) && typeof value === 'string') return formats.day(value);
    if (fields.has(name)) {
      const field = framework?.fields.find(({ key }) => key === value);
      return field === undefined ? value : inWords(field.name);
    }
    return typeof value === 'number' ? formats.number(value) : value;
  };
  return ({ code, details }) => {
    const words = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, write(name, value)]));
    const own = `agency:problem.${code}`;
    return i18n.exists(own) ? t(own as 'agency:problem.planMissing', words) : t(`checks:${code}` as never, words);
  };
}
