import { reportBug } from '../platform/report-bug';

/** Bugs that nothing caught go to the log of this machine. */
export function reportUncaughtErrors(page: Window): void {
  page.addEventListener('error', (event) => reportBug(event.error ?? event.message));
  page.addEventListener('unhandledrejection', (event) => reportBug(event.reason));
}
