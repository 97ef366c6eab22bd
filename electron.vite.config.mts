import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Set by hand: electron-vite would guess from the electron package, which is newer than the oldest runtime (ADR 8).
const nodeTarget = 'node18';
const pageTarget = 'chrome114';

const root = import.meta.dirname;
const fromRuntime = ['electron', ...builtinModules, /^node:/];

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      outDir: 'out/main',
      // Everything is bundled, so that out/ runs without node_modules.
      externalizeDeps: false,
      minify: false,
      rollupOptions: {
        external: fromRuntime,
        input: {
          index: path.join(root, 'src/main/index.ts'),
          cli: path.join(root, 'src/main/cli.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      outDir: 'out/preload',
      externalizeDeps: false,
      minify: false,
      rollupOptions: {
        external: fromRuntime,
        input: { index: path.join(root, 'src/preload/index.ts') },
        // A sandboxed preload cannot load a second file.
        output: { format: 'cjs', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      target: pageTarget,
      cssTarget: pageTarget,
      outDir: path.join(root, 'out/renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      minify: true,
      // Everything is read from the local disk, so one large file costs less than many small ones.
      chunkSizeWarningLimit: 4_000,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: path.join(root, 'src/renderer/index.html') } },
    },
    worker: { format: 'es' },
  },
});
