import { runCommand } from './command-line/run-command';

// Headless on plain Node: no window, no Electron.
void runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  // Not process.exit: output to a pipe may still be on its way.
  process.exitCode = code;
});
