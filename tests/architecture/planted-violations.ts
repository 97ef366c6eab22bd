/** One small project that breaks every layer rule once: rule -> the file that breaks it and what stands in it. */
export const plantedViolations: Record<string, { file: string; content: string }> = {
  'no-circular': {
    file: 'src/domain/loop/first.ts',
    content: "import { second } from './second';\nexport const first = () => second;\n",
  },
  'domain-is-pure': {
    file: 'src/domain/impure/reads-disk.ts',
    content: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  },
  'contract-knows-only-domain': {
    file: 'src/contract/knows-electron.ts',
    content: "import { app } from 'electron';\nexport const name = app.name;\n",
  },
  'paper-knows-only-domain': {
    file: 'src/paper/knows-main.tsx',
    content: "import { harmless } from '../main/harmless';\nexport const page = harmless;\n",
  },
  'main-never-imports-renderer': {
    file: 'src/main/knows-renderer.ts',
    content: "import { harmless } from '../renderer/harmless';\nexport const main = harmless;\n",
  },
  'preload-imports-only-contract-and-electron': {
    file: 'src/preload/knows-domain.ts',
    content: "import { harmless } from '../domain/harmless';\nexport const bridge = harmless;\n",
  },
  'renderer-never-touches-electron-or-main': {
    file: 'src/renderer/knows-electron.ts',
    content: "import { ipcRenderer } from 'electron';\nexport const ipc = ipcRenderer;\n",
  },
  'renderer-never-touches-node': {
    file: 'src/renderer/knows-node.ts',
    content: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  },
  'features-do-not-know-each-other': {
    file: 'src/renderer/features/first/knows-second.ts',
    content: "import { harmless } from '../second/harmless';\nexport const feature = harmless;\n",
  },
  'storage-owns-dexie': {
    file: 'src/renderer/features/first/knows-dexie.ts',
    content: "import { Dexie } from 'dexie';\nexport const database = Dexie;\n",
  },
  'storage-knows-no-screen': {
    file: 'src/renderer/storage/knows-screen.ts',
    content: "import { harmless } from '../features/second/harmless';\nexport const table = harmless;\n",
  },
  'platform-owns-the-bridge': {
    file: 'src/renderer/features/first/knows-bridge.ts',
    content:
      "import type { DesktopBridge } from '../../../contract/desktop-bridge';\nexport type B = DesktopBridge;\n",
  },
  'ui-knows-no-domain': {
    file: 'src/renderer/ui/knows-domain.ts',
    content: "import { harmless } from '../../domain/harmless';\nexport const part = harmless;\n",
  },
  'nobody-imports-tests': {
    file: 'src/main/knows-tests.ts',
    content: "import { harmless } from '../../tests/support/harmless';\nexport const fake = harmless;\n",
  },
};

/** What the planted files lean on, and files that break nothing. */
export const plantedSurroundings: Record<string, string> = {
  'src/domain/loop/second.ts': "import { first } from './first';\nexport const second = () => first;\n",
  'src/domain/harmless.ts': 'export const harmless = 1;\n',
  'src/domain/knows-domain.ts': "import { harmless } from './harmless';\nexport const sum = harmless + 1;\n",
  'src/contract/desktop-bridge.ts': 'export type DesktopBridge = { readonly name: string };\n',
  'src/contract/knows-domain.ts':
    "import { harmless } from '../domain/harmless';\nexport const shape = harmless;\n",
  'src/main/harmless.ts':
    "import { harmless as base } from '../domain/harmless';\nexport const harmless = base;\n",
  'src/renderer/harmless.ts': 'export const harmless = 1;\n',
  'src/renderer/storage/knows-dexie.ts': "import { Dexie } from 'dexie';\nexport const database = Dexie;\n",
  'src/renderer/features/second/harmless.ts': 'export const harmless = 1;\n',
  'src/renderer/features/second/knows-itself.ts':
    "import { harmless } from './harmless';\nexport const own = harmless;\n",
  'tests/support/harmless.ts': 'export const harmless = 1;\n',
};
