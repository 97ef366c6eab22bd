import type { BrowserWindow } from 'electron';
import { channelOfEvent, type DesktopEventName, type DesktopEvents } from '../../contract/desktop-events';

export function sendDesktopEvent<N extends DesktopEventName>(
  window: BrowserWindow,
  name: N,
  event: DesktopEvents[N],
): void {
  if (!window.isDestroyed()) window.webContents.send(channelOfEvent(name), event);
}
