// Where this checkout keeps its Electron.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const electronPackage = path.join(projectRoot, 'node_modules/electron');
export const cacheFolder = path.join(projectRoot, '.cache/electron');
