// Builds the headless commands alone, into a folder of the test's own, so that no other build is in the way.
import { builtinModules } from 'node:module';
import path from 'node:path';
import { build } from 'vite';

/** The path of a script that plain Node runs. */
export async function buildCli(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node18',
      minify: false,
      outDir: folder,
      rolldownOptions: {
        external: ['electron', ...builtinModules, /^node:/],
        input: { cli: path.resolve('src/main/cli.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return path.join(folder, 'cli.js');
}
