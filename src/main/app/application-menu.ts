import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { DesktopWords } from './desktop-words';

/** Hidden until Alt is pressed; its accelerators (zoom, full screen) work always. */
export function setApplicationMenu(words: DesktopWords['menu']): void {
  const entries: MenuItemConstructorOptions[] = [
    { label: words.app, submenu: [{ label: words.quit, role: 'quit' }] },
    {
      label: words.view,
      submenu: [
        { label: words.zoomIn, role: 'zoomIn', accelerator: 'CommandOrControl+=' },
        { label: words.zoomOut, role: 'zoomOut' },
        { label: words.zoomReset, role: 'resetZoom' },
        { type: 'separator' },
        { label: words.fullScreen, role: 'togglefullscreen' },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(entries));
}
