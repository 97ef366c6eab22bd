import type { LocaleWords } from './locale-words';

declare module 'i18next' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: LocaleWords;
  }
}
