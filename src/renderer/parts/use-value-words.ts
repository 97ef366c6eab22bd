import { useTranslation } from 'react-i18next';
import type { Field, FieldValue, FrameworkBody } from '../../domain/documents/generated/documents';
import { useBilingual } from '../locale/use-bilingual';
import { useFormats } from '../locale/use-formats';
import { useCurrentCampaign } from '../session/current-campaign';

/** A field's value as people read it: money in triệu đồng, yes or no, the name of a level; a dash when missing. */
export function useValueWords(): (field: Field, value: FieldValue | null) => string {
  const { t } = useTranslation('ui');
  const formats = useFormats();
  const inWords = useBilingual();
  const framework = useCurrentCampaign()?.framework;
  return (field, value) => {
    if (value === null) return '–';
    if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no');
    if (typeof value === 'number')
      return field.type === 'money' ? formats.money(value) : formats.number(value);
    const level =
      framework === undefined ? undefined : levelsOf(framework, field.key).find(({ id }) => id === value);
    return level === undefined ? value : inWords(level.name);
  };
}

/** The levels of a field are those of the indicator that is scored by it. */
export function levelsOf(framework: FrameworkBody, field: string) {
  for (const { scoring } of framework.indicators) {
    if (scoring.type === 'level' && scoring.level === field) return scoring.levels;
  }
  return [];
}
