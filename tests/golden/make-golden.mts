// Writes the golden files that are missing: `npx tsx tests/golden/make-golden.mts`. One that stands is never
// written again; a document that takes another shape gets a new file and an ADR.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

type GoldenFiles = { goldenFiles: () => ReadonlyMap<string, Uint8Array> };

const folder = import.meta.dirname;

// The sources import without file extensions, so they are bundled before they run.
const bundled = await build({
  entryPoints: [path.join(folder, 'golden-files.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const code = Buffer.from(bundled.outputFiles[0]?.contents ?? []).toString('base64');
const { goldenFiles } = (await import(`data:text/javascript;base64,${code}`)) as GoldenFiles;

for (const [name, bytes] of goldenFiles()) {
  const file = path.join(folder, name);
  const isMissing = !existsSync(file);
  if (isMissing) writeFileSync(file, bytes);
  process.stdout.write(`${isMissing ? 'written' : 'kept'} ${name}\n`);
}
