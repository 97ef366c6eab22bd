import type { LocaleWords } from './locale-words';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: LocaleWords;
  }
}
