// Electron needs a display; where there is none, a virtual one lives as long as the run.
import { startDisplay } from '../../scripts/display.mjs';

export default async function startDisplayForRun(): Promise<() => void> {
  const display = await startDisplay();
  if (display !== null) process.env.DISPLAY = display.name;
  return () => display?.stop();
}
