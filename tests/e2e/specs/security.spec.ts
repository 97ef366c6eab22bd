import { expect, test } from '../fixtures';

test('the page has the fixed origin, no Node and one frozen global of ours', async ({ mainWindow }) => {
  const page = await mainWindow.evaluate(() => ({
    origin: window.location.origin,
    node: [typeof require, typeof process, typeof module, typeof Buffer, typeof global],
    isFrozen: Object.isFrozen(window.desktop),
    hasGenericSend: 'send' in window.desktop || 'invoke' in window.desktop,
    isReplaceable: Object.getOwnPropertyDescriptor(window, 'desktop')?.writable ?? false,
  }));
  expect(page).toEqual({
    origin: 'app://nhipso',
    node: ['undefined', 'undefined', 'undefined', 'undefined', 'undefined'],
    isFrozen: true,
    hasGenericSend: false,
    isReplaceable: false,
  });
});

test('the window has the settings of the security checklist', async ({ electronApp, mainWindow }) => {
  await mainWindow.waitForLoadState();
  const settings = await electronApp.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    const { contextIsolation, nodeIntegration, sandbox, webSecurity, webviewTag } =
      contents.getLastWebPreferences();
    return { contextIsolation, nodeIntegration, sandbox, webSecurity, webviewTag };
  });
  expect(settings).toEqual({
    contextIsolation: true,
    nodeIntegration: false,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  });
});

test('what the page changes in its own world does not reach the preload', async ({ mainWindow }) => {
  const seen = await mainWindow.evaluate(async () => {
    let calls = 0;
    const original = Array.prototype.find;
    Array.prototype.find = function spy(this: unknown[], ...args: Parameters<typeof original>): unknown {
      calls += 1;
      return original.apply(this, args);
    } as typeof original;
    await window.desktop.appInfo();
    window.desktop.onDesktopEvent('filesHandedOver', () => undefined)();
    return calls;
  });
  expect(seen).toBe(0);
});

test('main refuses a call of another shape, an unknown event and says what it is', async ({ mainWindow }) => {
  const answers = await mainWindow.evaluate(async () => {
    const loose = window.desktop as unknown as Record<string, (request?: unknown) => Promise<unknown>>;
    let refusedEvent = false;
    try {
      window.desktop.onDesktopEvent('anything' as 'filesHandedOver', () => undefined);
    } catch {
      refusedEvent = true;
    }
    return {
      wrongShape: await loose.reportError?.({ message: 1 }),
      unknownMember: await loose.appInfo?.({ path: '/etc/passwd' }),
      info: await window.desktop.appInfo(),
      refusedEvent,
    };
  });
  expect(answers).toEqual({
    wrongShape: { ok: false, problem: { code: 'request-invalid', details: { call: 'reportError' } } },
    unknownMember: { ok: false, problem: { code: 'request-invalid', details: { call: 'appInfo' } } },
    info: {
      ok: true,
      value: {
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        electron: expect.stringMatching(/^\d+\./),
        chromium: expect.stringMatching(/^\d+\./),
        platform: process.platform,
      },
    },
    refusedEvent: true,
  });
});

test('permissions and devices are denied', async ({ mainWindow }) => {
  const answers = await mainWindow.evaluate(async () => ({
    notification: await Notification.requestPermission(),
    geolocation: await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code }) => resolve(code),
      );
    }),
    midi: await navigator.requestMIDIAccess().then(
      () => 'granted',
      ({ name }: Error) => name,
    ),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    ),
  }));
  expect(answers).toEqual({
    notification: 'denied',
    geolocation: 1,
    midi: expect.stringMatching(/^(NotAllowed|Security)Error$/),
    camera: 'denied',
  });
});

test('no second window opens and the page cannot be led elsewhere', async ({ electronApp, mainWindow }) => {
  expect(await mainWindow.evaluate(() => window.open('https://example.com') === null)).toBe(true);
  for (const address of [
    'https://example.com/',
    'file:///etc/hosts',
    'app://other/index.html',
    'data:text/html,x',
  ]) {
    await mainWindow.evaluate((target) => {
      const link = document.createElement('a');
      link.href = target;
      document.body.append(link);
      link.click();
      link.target = '_blank';
      link.click();
      window.location.href = target;
    }, address);
    // An answer of main comes after the navigation it would have allowed.
    await mainWindow.evaluate(() => window.desktop.appInfo());
    expect(mainWindow.url()).toMatch(/^app:\/\/nhipso\//);
  }
  expect(electronApp.windows()).toHaveLength(1);
});

test('an embedded page stays empty', async ({ electronApp, mainWindow }) => {
  await mainWindow.evaluate(async () => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com');
    const frame = document.createElement('iframe');
    frame.src = 'app://nhipso/index.html';
    document.body.append(view, frame);
    await window.desktop.appInfo();
  });
  expect(await electronApp.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  const inner = await mainWindow.evaluate(() => {
    const frame = document.querySelector('iframe');
    return frame?.contentDocument?.getElementById('root') ?? null;
  });
  expect(inner).toBeNull();
});

test('nothing but the app can be fetched', async ({ electronApp, mainWindow }) => {
  const outcomes = await mainWindow.evaluate(async () => {
    const addresses = ['https://example.com/', 'http://127.0.0.1/', 'file:///etc/hosts', 'data:text/plain,x'];
    const tries = addresses.map((address) =>
      fetch(address).then(
        () => 'answered',
        () => 'blocked',
      ),
    );
    const picture = new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve('answered');
      image.onerror = () => resolve('blocked');
      image.src = 'https://example.com/a.png';
    });
    return Promise.all([...tries, picture]);
  });
  expect(new Set(outcomes)).toEqual(new Set(['blocked']));
  // The second lock, without the page's policy: the session itself lets nothing out.
  const fromMain = await electronApp.evaluate(async ({ session }) => {
    const ask = (address: string) =>
      session.defaultSession.fetch(address).then(
        () => 'answered',
        (error: Error) => error.message,
      );
    return [await ask('https://example.com/'), await ask('http://127.0.0.1:9/')];
  });
  expect(fromMain).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT']);
});
