import type shell from '../../../resources/locales/vi/shell.json';
import type status from '../../../resources/locales/vi/status.json';
import type ui from '../../../resources/locales/vi/ui.json';

/** A new namespace file is listed here, so that a wrong key does not compile. */
export type LocaleWords = {
  shell: typeof shell;
  status: typeof status;
  ui: typeof ui;
};
