import type { Instant } from '../../domain/documents/generated/documents';
import type { WorkspaceRecord } from './workspace-record';

/** Five days before the sample's second campaign falls due: its deadlines are worth looking at. */
const sampleStart = Date.parse('2019-12-13T02:00:00.000Z');
const appStart = Date.now();

export function clockOffsetInMs({ sampleSeed }: WorkspaceRecord): number {
  return sampleSeed === null ? 0 : sampleStart - appStart;
}

/** The time in which a workspace lives, for the documents it signs. */
export function nowIn(record: WorkspaceRecord): Instant {
  return new Date(Date.now() + clockOffsetInMs(record)).toISOString();
}
