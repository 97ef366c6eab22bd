import { renderToStaticMarkup } from 'react-dom/server';
import type { ScorecardModel } from '../domain/scorecard/scorecard-model';
import { PaperDocument } from './paper-document';
import { scorecardStyle } from './scorecard/scorecard-style';
import { ScorecardPage } from './scorecard/scorecard-page';
import type { PaperLanguage } from './words/paper-language';
import { paperWords } from './words/paper-words';
import { scorecardsTitle } from './scorecards-title';

/** One complete document with a page per model, in the order given; fonts are put in by the printing side. */
export function renderScorecards(models: readonly ScorecardModel[], language: PaperLanguage): string {
  const words = paperWords(language);
  const html = renderToStaticMarkup(
    <PaperDocument title={scorecardsTitle(models, language)} language={language} style={scorecardStyle}>
      {models.map((model) => (
        <ScorecardPage key={model.agency.id} model={model} words={words} />
      ))}
    </PaperDocument>,
  );
  // Split accents fall between the two font subsets and would be drawn in a machine's font.
  return `<!doctype html>${html.normalize('NFC')}`;
}
