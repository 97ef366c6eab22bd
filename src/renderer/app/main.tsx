import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createTranslator } from '../locale/create-translator';
import { ErrorBoundary } from './error-boundary';
import { Providers } from './providers';
import { reportUncaughtErrors } from './report-errors';
import { App } from './app';
import { readStyleNonce, shareStyleNonce } from './theme/style-nonce';
import { readRememberedLanguage } from '../locale/remembered-language';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element.');

reportUncaughtErrors(window);
shareStyleNonce(readStyleNonce(document));
createRoot(root).render(
  <StrictMode>
    <Providers translator={createTranslator(readRememberedLanguage())}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </Providers>
  </StrictMode>,
);
