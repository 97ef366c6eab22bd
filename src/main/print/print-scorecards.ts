import type { ScorecardModel } from '../../domain/scorecard/scorecard-model';
import { renderScorecards } from '../../paper/render-scorecards';
import { scorecardsTitle } from '../../paper/scorecards-title';
import type { PaperLanguage } from '../../paper/words/paper-language';
import { printPdf } from './print-pdf';

/** One PDF with a page and a bookmark for each agency, in the order given. */
export async function printScorecards(
  models: readonly ScorecardModel[],
  language: PaperLanguage,
  tell?: (line: string) => void,
): Promise<Uint8Array> {
  const options = {
    title: scorecardsTitle(models, language),
    language,
    producedAt: models[0]?.printedAt ?? '1970-01-01T00:00:00Z',
    bookmarks: models.length > 1 ? models.map((model) => model.agency.name[language]) : [],
    pageCount: models.length,
  };
  return printPdf(renderScorecards(models, language), options, tell);
}
