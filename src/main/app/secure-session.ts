import type { Session } from 'electron';
import { appScheme } from './app-origin';

const grantedPermissions = new Set(['clipboard-sanitized-write', 'persistent-storage']);

/** Blob URLs are made by the page itself; the developer tools load themselves. */
const openSchemes = new Set([`${appScheme}:`, 'blob:', 'devtools:']);

/** Takes from a session what the app never needs: the network, devices, downloads, permissions. */
export function secureSession(session: Session, alsoOpen: readonly string[] = []): void {
  const open = new Set([...openSchemes, ...alsoOpen]);
  session.webRequest.onBeforeRequest((request, decide) => {
    decide({ cancel: !open.has(schemeOf(request.url)) });
  });
  // Electron approves every permission by itself when nobody is asked.
  session.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(grantedPermissions.has(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => grantedPermissions.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // The checker would fetch its dictionaries from a server.
  session.setSpellCheckerEnabled(false);
}

function schemeOf(url: string): string {
  return url.slice(0, url.indexOf(':') + 1).toLowerCase();
}
