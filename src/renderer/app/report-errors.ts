import { desktop } from '../platform/desktop-client';

/** Bugs that nothing caught go to the log of this machine. */
export function reportUncaughtErrors(page: Window): void {
  page.addEventListener('error', (event) => report(event.error ?? event.message));
  page.addEventListener('unhandledrejection', (event) => report(event.reason));
}

function report(reason: unknown): void {
  const error = reason instanceof Error ? reason : new Error(String(reason));
  const stack = error.stack?.slice(0, 20_000) ?? null;
  void desktop
    .reportError({ message: error.message.slice(0, 2_000), stack, where: window.location.hash.slice(0, 500) })
    // Nothing is left to tell it to.
    .catch(() => undefined);
}
