import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';
import { appScheme } from './app-origin';
import { contentSecurityPolicy, makeNonce, noncePlaceholder } from './content-security';
import { resolveAppPath } from './resolve-app-path';

const mimeTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      // Without `standard` the origin would have no storage at all.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built page, and nothing else, from the app's own scheme. */
export function serveApp(session: Session, folder: string): void {
  const files = new Set(listFiles(folder));
  session.protocol.handle(appScheme, async (request) => {
    const file = request.method === 'GET' ? resolveAppPath(request.url) : null;
    if (file === null || !files.has(file)) return new Response('Not found', { status: 404 });
    return answer(path.join(folder, file));
  });
}

async function answer(file: string): Promise<Response> {
  const nonce = makeNonce();
  const bytes = await readFile(file);
  const isPage = file.endsWith('.html');
  const body = isPage ? bytes.toString('utf8').replaceAll(noncePlaceholder, nonce) : bytes;
  return new Response(body, {
    headers: {
      'Content-Type': mimeTypes[path.extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': isPage ? 'no-store' : 'no-cache',
    },
  });
}

function listFiles(folder: string, prefix = ''): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(folder, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}
