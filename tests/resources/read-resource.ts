import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../../src/domain/documents/generated/documents';

const resources = path.resolve(import.meta.dirname, '../../resources');

export function readResourceText(name: string): string {
  return readFileSync(path.join(resources, name), 'utf8');
}

export function readResource(name: string): unknown {
  return JSON.parse(readResourceText(name)) as unknown;
}

/** A whole document around a body, as the department would issue it, because the validators judge whole documents. */
export function asDocument(kind: string, body: unknown): unknown {
  return {
    format: 'nhipso/1',
    kind,
    province: 'bac-ninh',
    issuer: { role: 'department', id: 'STTTT' },
    createdAt: '2019-06-03T01:00:00.000Z',
    previous: null,
    body,
  };
}

type LocatedText = { path: string; text: Bilingual };

function isBilingual(value: object): value is Bilingual {
  const members = Object.keys(value).sort();
  return members.length === 2 && members[0] === 'en' && members[1] === 'vi';
}

/** Every text in two languages, with the way to it. */
export function bilingualTexts(value: unknown, at = ''): LocatedText[] {
  if (value === null || typeof value !== 'object') return [];
  if (!Array.isArray(value) && isBilingual(value)) return [{ path: at, text: value }];
  return Object.entries(value).flatMap(([member, inner]) => bilingualTexts(inner, `${at}/${member}`));
}
