import { desktop } from './desktop-client';

/** Sends a bug to the log of this machine; a failing report must not hide the bug it is about. */
export function reportBug(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  desktop
    .reportError({
      message: message.slice(0, 2_000),
      stack: stack?.slice(0, 20_000) ?? null,
      where: window.location.hash.slice(0, 500),
    })
    .catch(() => undefined);
}
