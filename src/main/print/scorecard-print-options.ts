import type { ScorecardModel } from '../../domain/scorecard/scorecard-model';
import { scorecardsTitle } from '../../paper/scorecards-title';
import type { PaperLanguage } from '../../paper/words/paper-language';
import type { PrintOptions } from './print-options';

const noDate = '1970-01-01T00:00:00Z';

/** A page and, in a set, a bookmark for each agency; the date of the PDF is the date on the page. */
export function scorecardPrintOptions(
  models: readonly ScorecardModel[],
  language: PaperLanguage,
): PrintOptions {
  return {
    title: scorecardsTitle(models, language),
    language,
    producedAt: models[0]?.printedAt ?? noDate,
    bookmarks: models.length > 1 ? models.map((model) => model.agency.name[language]) : [],
    pageCount: models.length,
  };
}
