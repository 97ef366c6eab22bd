// Runs a headless command in this process and keeps what it says.
import type { Command } from '../../src/main/command-line/command';

export type Captured = { readonly code: number; readonly out: string; readonly err: string };

export async function runCaptured(run: Command['run'], args: readonly string[]): Promise<Captured> {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}
