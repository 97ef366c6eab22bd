import { spawnSync } from 'node:child_process';
import { exitCodes } from '../command-line/command';

/**
 * Electron on Linux ends without a display even when it shows nothing. Where there is none, a headless command
 * runs again under a virtual one. Must be called while the main script loads: the display is looked for right after.
 */
export function ensureDisplay(): void {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  const again = spawnSync('xvfb-run', ['-a', process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  if (again.error)
    process.stderr.write('There is no display and no xvfb-run. As root: apt-get install -y xvfb xauth\n');
  process.exit(again.status ?? exitCodes.failed);
}
