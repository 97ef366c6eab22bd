import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app } from 'electron';
import { exitCodes } from '../command-line/command';
import { runCommand } from '../command-line/run-command';

/** Runs a command inside Electron, on a throw-away profile so that a running app is not disturbed. */
export async function runHeadless(words: readonly string[]): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'nhip-so-command-'));
  app.setPath('sessionData', profile);
  app.disableHardwareAcceleration();
  // A hidden window that closes must not end the command.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  const code = await runCommand(words, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  }).catch(() => exitCodes.failed);
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  app.exit(code);
}
