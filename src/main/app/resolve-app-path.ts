import { appOrigin } from './app-origin';

/**
 * The file of the page that a URL names, relative to the page's folder, or null. Decoded once and only once:
 * `%252e` stays `%2e` and names no file.
 */
export function resolveAppPath(url: string): string | null {
  if (!url.startsWith(`${appOrigin}/`)) return null;
  const encoded = url.slice(appOrigin.length + 1).split(/[?#]/, 1)[0] ?? '';
  const decoded = decode(encoded);
  if (decoded === null || /[\0\\]/.test(decoded)) return null;
  const parts = decoded.split('/');
  if (parts.includes('..') || parts.includes('.')) return null;
  return decoded === '' ? 'index.html' : decoded;
}

function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
