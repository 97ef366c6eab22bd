import type { ScorecardModel } from '../domain/scorecard/scorecard-model';
import type { PaperLanguage } from './words/paper-language';
import { paperWords } from './words/paper-words';
import { periodLabel } from './words/period-label';

/** The PDF's title: the agency for one page, the period for a set. */
export function scorecardsTitle(models: readonly ScorecardModel[], language: PaperLanguage): string {
  const words = paperWords(language);
  const [first] = models;
  if (first === undefined) return words.say('document.creator');
  const period = periodLabel(first.period, words);
  return models.length === 1
    ? words.say('document.oneTitle', { agency: first.agency.name[language], period })
    : words.say('document.setTitle', { period });
}
