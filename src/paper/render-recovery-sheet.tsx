import { renderToStaticMarkup } from 'react-dom/server';
import { PaperDocument } from './paper-document';
import { RecoverySheetPage, type RecoverySheetModel } from './recovery/recovery-sheet-page';
import { recoverySheetStyle } from './recovery/recovery-sheet-style';
import type { PaperLanguage } from './words/paper-language';
import { paperWords } from './words/paper-words';

export function renderRecoverySheet(model: RecoverySheetModel, language: PaperLanguage): string {
  const words = paperWords(language);
  const html = renderToStaticMarkup(
    <PaperDocument title={words.say('recovery.title')} language={language} style={recoverySheetStyle}>
      <RecoverySheetPage model={model} words={words} />
    </PaperDocument>,
  );
  return `<!doctype html>${html.normalize('NFC')}`;
}
