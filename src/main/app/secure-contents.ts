import type { App, Event, WebContents } from 'electron';

/** Every page of the app stays where main put it: no other address, no second window, no embedded page. */
export function secureEveryPage(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => stayOnPage(event, contents));
    contents.on('will-frame-navigate', (event) => stayOnPage(event, contents));
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

function stayOnPage(event: Event<{ url: string }>, contents: WebContents): void {
  if (withoutHash(event.url) !== withoutHash(contents.getURL())) event.preventDefault();
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
