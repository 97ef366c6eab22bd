import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/electron/locations.mjs';

export type SourceFile = { readonly file: string; readonly text: string };

/** Own code under a folder, without what is generated. */
export function sourceFiles(folder: string, pattern = /\.(tsx?|mts|mjs|cjs)$/): SourceFile[] {
  return readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => pattern.test(file) && !file.includes('generated'))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(projectRoot, file), 'utf8') }));
}

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.startsWith('tests/');
