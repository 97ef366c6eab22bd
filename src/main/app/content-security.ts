import { randomBytes } from 'node:crypto';

/** Stands in index.html where each document gets its own nonce. */
export const noncePlaceholder = '__STYLE_NONCE__';

export function makeNonce(): string {
  return randomBytes(18).toString('base64url');
}

/**
 * Nothing but the app's own files; no inline script, no eval, no network. The nonce is for the one style element
 * that Mantine writes. Trusted Types are left out: they would stop that element (libraries: innerHTML of a style).
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
