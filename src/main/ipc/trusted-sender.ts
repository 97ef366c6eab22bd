import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { appOrigin } from '../app/app-origin';

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>;

/**
 * Whether a call comes from the top frame of a window of ours, showing a page of ours.
 * A frame or page smuggled into the window must not reach files and keys.
 */
export function isTrustedSender(event: Sender, isOwnWindow: (contents: WebContents) => boolean): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.origin === appOrigin && isOwnWindow(event.sender);
}
