import type { DesktopBridge } from '../../contract/desktop-bridge';

declare global {
  interface Window {
    readonly desktop: DesktopBridge;
  }
}
