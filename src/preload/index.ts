import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { channelOfCall, desktopCallNames } from '../contract/desktop-calls';
import { channelOfEvent, desktopEventNames } from '../contract/desktop-events';

const calls = Object.fromEntries(
  desktopCallNames.map((name) => [
    name,
    (request: unknown): Promise<unknown> => ipcRenderer.invoke(channelOfCall(name), request),
  ]),
);

function onDesktopEvent(name: string, listener: (event: unknown) => void): () => void {
  const known = desktopEventNames.find((candidate) => candidate === name);
  // The page is not trusted: it may listen only to the events of the contract.
  if (known === undefined) throw new Error('Unknown event.');
  const forward = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
  ipcRenderer.on(channelOfEvent(known), forward);
  return () => {
    ipcRenderer.removeListener(channelOfEvent(known), forward);
  };
}

// Named functions only: neither ipcRenderer nor an event object ever reaches the page.
contextBridge.exposeInMainWorld('desktop', { ...calls, onDesktopEvent });
