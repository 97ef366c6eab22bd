// The one global that the preload gives the page.
import type { DesktopApi } from './desktop-calls';
import type { SubscribeToDesktop } from './desktop-events';

export type DesktopBridge = Readonly<DesktopApi> & { readonly onDesktopEvent: SubscribeToDesktop };
