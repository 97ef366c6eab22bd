// Ways in which Chromium's own files have been lost or spoiled on the machines of offices.
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Chance } from './chance';

export function indexedDbFolder(userDataFolder: string): string {
  return path.join(userDataFolder, 'profile/IndexedDB');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

export function cutBytes(file: string, bytes: number): void {
  truncateSync(file, statSync(file).size - bytes);
}

export function flipBit(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

type Damage = {
  readonly name: string;
  readonly apply: (folder: string, chance: Chance) => void;
  /** Whether Chromium surely starts from nothing; else it may repair what it has. */
  readonly isTotal: boolean;
};

export const damages: readonly Damage[] = [
  {
    name: 'deleted',
    isTotal: true,
    apply: (folder) => {
      rmSync(folder, { recursive: true });
    },
  },
  {
    name: 'without its list of files',
    isTotal: false,
    apply: (folder) => {
      for (const file of filesIn(folder)) if (/CURRENT|MANIFEST/.test(file)) rmSync(file);
    },
  },
  {
    name: 'emptied',
    isTotal: true,
    apply: (folder) => {
      for (const file of filesIn(folder)) truncateSync(file, 0);
    },
  },
  {
    name: 'cut to half',
    isTotal: false,
    apply: (folder) => {
      for (const file of filesIn(folder)) truncateSync(file, Math.floor(statSync(file).size / 2));
    },
  },
  {
    name: 'with its newest records cut short',
    isTotal: false,
    apply: (folder) => {
      for (const file of dataFilesIn(folder)) truncateSync(file, Math.max(0, statSync(file).size - 200));
    },
  },
  {
    name: 'with bits flipped in its records',
    isTotal: false,
    apply: (folder, chance) => {
      for (const file of dataFilesIn(folder)) flipBits(file, chance);
    },
  },
  {
    name: 'with bits flipped in every file',
    isTotal: false,
    apply: (folder, chance) => {
      for (const file of filesIn(folder)) flipBits(file, chance);
    },
  },
];

function dataFilesIn(folder: string): string[] {
  return filesIn(folder).filter((file) => /\.(log|ldb)$/.test(file));
}

function flipBits(file: string, chance: Chance): void {
  const { size } = statSync(file);
  if (size === 0) return;
  for (let count = 0; count < 20; count += 1) flipBit(file, chance.below(size));
}
