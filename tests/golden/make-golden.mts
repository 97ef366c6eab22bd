// Writes the golden files that are missing: `npx tsx tests/golden/make-golden.mts`. One that stands is never
// written again; a document that takes another shape gets a new file and an ADR.
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

type GoldenFiles = { goldenFiles: () => ReadonlyMap<string, Uint8Array> };

const folder = import.meta.dirname;
const bundleFile = path.join(folder, '../../.cache/golden-files.cjs');

// The sources import without file extensions, so they are bundled before they run.
await build({
  entryPoints: [path.join(folder, 'golden-files.ts')],
  bundle: true,
  format: 'cjs',
  platform: 'node',
  outfile: bundleFile,
});
const { goldenFiles } = createRequire(import.meta.url)(bundleFile) as GoldenFiles;

for (const [name, bytes] of goldenFiles()) {
  const file = path.join(folder, name);
  const isMissing = !existsSync(file);
  if (isMissing) writeFileSync(file, bytes);
  process.stdout.write(`${isMissing ? 'written' : 'kept'} ${name}\n`);
}
