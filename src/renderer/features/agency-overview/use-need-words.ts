import { useTranslation } from 'react-i18next';
import type { Field } from '../../../domain/documents/generated/documents';
import { inputFields } from '../../../domain/framework/indicator-inputs';
import type { Gain } from '../../../domain/scoring/find-gains';
import { useBilingual } from '../../locale/use-bilingual';
import { levelsOf, useValueWords } from '../../parts/use-value-words';
import type { AgencyWork } from '../../parts/use-agency-work';

/** What a gain takes, in words: the field, what it is now, what it must become. */
export function useNeedWords({ report, campaign }: AgencyWork): (gain: Gain) => string {
  const { t } = useTranslation('agency');
  const inWords = useBilingual();
  const valueWords = useValueWords();
  return ({ code, need }) => {
    const scoring = report.index.indicators.get(code)?.scoring;
    const keys = scoring === undefined ? [] : inputFields(scoring);
    const blank = keys.find((key) => (report.fields.get(key)?.value ?? null) === null);
    const field = report.index.fields.get((need.kind === 'fill' ? blank : undefined) ?? keys[0] ?? '');
    if (field === undefined) return '';
    const name = inWords(field.name);
    switch (need.kind) {
      case 'numerator':
      case 'value':
        return t(`overview.gains.${need.kind}`, {
          field: name,
          now: need.now === null ? t('overview.gains.blank') : valueWords(field, need.now),
          atLeast: valueWords(field, need.atLeast),
        });
      case 'level':
        return t('overview.gains.level', { field: name, level: levelName(field, need.id) });
      case 'yes':
      case 'fill':
        return t(`overview.gains.${need.kind}`, { field: name });
    }
  };

  function levelName(field: Field, id: string): string {
    const level = levelsOf(campaign.framework, field.key).find((candidate) => candidate.id === id);
    return level === undefined ? id : inWords(level.name);
  }
}
