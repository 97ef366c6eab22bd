// Every step of the database in order; additive only, shipped steps are frozen.
import type { Dexie } from 'dexie';
import { initial } from './0001-initial';

export const migrations = [initial] as const;

export const latestVersion = migrations.length;

export function declareVersions(database: Dexie, upTo: number = latestVersion): void {
  for (const migration of migrations.slice(0, upTo))
    database.version(migration.version).stores(migration.stores);
}
