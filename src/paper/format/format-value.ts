import type { ScorecardValue } from '../../domain/scorecard/scorecard-model';
import type { PaperWords } from '../words/paper-words';
import { formatPercent, formatTrimmed, formatWhole } from './format-decimal';

/** A value in the indicator's own manner: "99,2%", "15/41", "từ 50%", "mức 2/4". */
export function formatValue(value: ScorecardValue, words: PaperWords): string {
  const { language } = words;
  switch (value.kind) {
    case 'percent':
      return `${formatPercent(value.value, language)}%`;
    case 'percent-from':
      return words.say('value.from', { value: `${formatTrimmed(value.value, language)}%` });
    case 'fraction':
      return `${formatWhole(value.part, language)}/${formatWhole(value.whole, language)}`;
    case 'number':
      return formatTrimmed(value.value, language);
    case 'number-from':
      return words.say('value.from', { value: formatTrimmed(value.value, language) });
    case 'level':
      return words.say('value.level', { level: value.level, of: value.of });
    case 'yes':
    case 'no':
    case 'missing':
      return words.say(`value.${value.kind}`);
  }
}
