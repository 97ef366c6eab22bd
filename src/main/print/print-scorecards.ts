import type { ScorecardModel } from '../../domain/scorecard/scorecard-model';
import { renderScorecards } from '../../paper/render-scorecards';
import type { PaperLanguage } from '../../paper/words/paper-language';
import { printPdf } from './print-pdf';
import { scorecardPrintOptions } from './scorecard-print-options';

/** One PDF with a page for each agency, in the order given; `tell` hears which Electron prints it. */
export async function printScorecards(
  models: readonly ScorecardModel[],
  language: PaperLanguage,
  tell?: (line: string) => void,
): Promise<Uint8Array> {
  return printPdf(renderScorecards(models, language), scorecardPrintOptions(models, language), tell);
}
