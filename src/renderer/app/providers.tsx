import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { i18n } from 'i18next';
import { useEffect, type ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { readStyleNonce } from './theme/style-nonce';
import { cssVariablesResolver, theme } from './theme/theme';
import './theme/stylesheets';

type ProvidersProps = { translator: i18n; children: ReactNode };

const colorSchemeManager = localStorageColorSchemeManager({ key: 'nhip-so-colour-scheme' });

export function Providers({ translator, children }: ProvidersProps) {
  return (
    <I18nextProvider i18n={translator}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
        getStyleNonce={() => readStyleNonce(document)}
      >
        <PageLanguage />
        {children}
      </MantineProvider>
    </I18nextProvider>
  );
}

/** The page says its language, for screen readers and hyphenation. */
function PageLanguage() {
  const { i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);
  return null;
}
