import type { ReactNode } from 'react';
import { pageStyle } from './page-style';
import type { PaperLanguage } from './words/paper-language';

/** Nothing remote and no script of the page's own: documents of strangers are printed through this window. */
const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** The printing side replaces this marker with the fonts as data. */
export const fontMarker = '/*fonts*/';

type PaperDocumentProps = { title: string; language: PaperLanguage; style: string; children: ReactNode };

/** The frame of every printed document. */
export function PaperDocument({ title, language, style, children }: PaperDocumentProps) {
  return (
    <html lang={language === 'vi' ? 'vi-VN' : 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentPolicy} />
        <title>{title}</title>
        <style>{fontMarker}</style>
        <style>{pageStyle}</style>
        <style>{style}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}
