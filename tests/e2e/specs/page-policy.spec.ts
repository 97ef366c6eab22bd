import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';

type Watched = Window & { seenViolations?: string[] };

async function watchFromTheStart(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    const watched = window as Watched;
    watched.seenViolations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      watched.seenViolations?.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.reload();
  await page.waitForSelector('#root > :not(style)');
  return complaints;
}

const violations = (page: Page) => page.evaluate(() => (window as Watched).seenViolations);

test('React and Mantine run under the policy without one violation', async ({ mainWindow }) => {
  const complaints = await watchFromTheStart(mainWindow);
  // Mantine's own style element, written with the nonce, is in force.
  const fontSize = await mainWindow.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--mantine-font-size-sm').trim(),
  );
  expect(fontSize).not.toBe('');
  expect(await violations(mainWindow)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('every document gets a nonce of its own', async ({ mainWindow }) => {
  const nonces = await mainWindow.evaluate(async () => {
    const ask = async () => {
      const answer = await fetch('app://nhipso/');
      return {
        policy: answer.headers.get('content-security-policy') ?? '',
        page: await answer.text(),
        type: answer.headers.get('x-content-type-options'),
      };
    };
    return [await ask(), await ask()];
  });
  const [first, second] = nonces.map(({ policy, page, type }) => {
    const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? '';
    return { nonce, isInPage: page.includes(`content="${nonce}"`), policy: policy.replace(nonce, 'R'), type };
  });
  expect(first).toEqual({
    nonce: expect.stringMatching(/^[\w-]{24}$/),
    isInPage: true,
    type: 'nosniff',
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-R'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
  });
  expect(second?.nonce).not.toBe(first?.nonce);
});

test('eval, inline script and foreign style are blocked', async ({ mainWindow }) => {
  await watchFromTheStart(mainWindow);
  const ran = await mainWindow.evaluate(async () => {
    const results: Record<string, boolean> = {};
    const attempt = (name: string, run: () => unknown) => {
      try {
        results[name] = Boolean(run());
      } catch {
        results[name] = false;
      }
    };
    // The debugger may eval while it evaluates; the page may not, so the page must be the one to run this.
    await new Promise((resolve) => setTimeout(resolve, 0));
    attempt('eval', () => (0, eval)('1'));
    attempt('Function', () => (new Function('return 1') as () => number)());
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.body.append(script, style);
    await new Promise(requestAnimationFrame);
    results.inlineScript = 'ranInline' in window;
    results.style = getComputedStyle(document.body).outlineWidth === '7px';
    return results;
  });
  expect(ran).toEqual({ eval: false, Function: false, inlineScript: false, style: false });
  const seen = (await violations(mainWindow)) ?? [];
  expect(seen).toContain('script-src eval');
  expect(seen).toContain('script-src-elem inline');
  expect(seen).toContain('style-src-elem inline');
});

test('a worker starts from the app and from nowhere else', async ({ mainWindow }) => {
  const outcomes = await mainWindow.evaluate(async () => {
    const own = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
    const blob = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
    const start = (address: string) =>
      new Promise<string>((resolve) => {
        try {
          const worker = new Worker(address, { type: 'module' });
          worker.onmessage = () => resolve('ran');
          // The page's own script runs in the worker up to the first thing a worker lacks.
          worker.onerror = (event) => resolve(event.message === undefined ? 'blocked' : event.message);
        } catch {
          resolve('blocked');
        }
      });
    return { own: await start(own), blob: await start(blob) };
  });
  expect(outcomes).toEqual({
    own: expect.stringMatching(/(document|window) is not defined/),
    blob: 'blocked',
  });
});

test('the scheme serves the built page and no other file', async ({ mainWindow }) => {
  const statuses = await mainWindow.evaluate(async () => {
    const paths = [
      '',
      'index.html',
      'package.json',
      '../package.json',
      '%2e%2e/package.json',
      '..%2fmain%2findex.js',
      'assets/..%2f..%2fmain%2findex.js',
      'assets%5c..%5c..%5cmain%5cindex.js',
      'index.html%00',
      '%252e%252e/main/index.js',
      '/etc/hosts',
    ];
    // An address that is none (a NUL) never leaves the page.
    const statusOf = (path: string) =>
      fetch(`app://nhipso/${path}`).then(
        ({ status }) => status,
        () => 404,
      );
    const entries = paths.map(async (path) => [path, await statusOf(path)] as const);
    const posted = await fetch('app://nhipso/', { method: 'POST' });
    return { ...Object.fromEntries(await Promise.all(entries)), posted: posted.status };
  });
  const { '': root, 'index.html': page, ...others } = statuses as Record<string, number>;
  expect([root, page]).toEqual([200, 200]);
  expect(new Set(Object.values(others))).toEqual(new Set([404]));
});
