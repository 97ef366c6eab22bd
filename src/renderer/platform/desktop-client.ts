import { createDesktopClient } from './create-desktop-client';

/** The only reader of window.desktop; tests make a client of their own bridge instead. */
export const desktop = createDesktopClient(window.desktop);
