import type { JournalEntry } from '../../contract/workspace-shapes';
import type { Instant } from '../../domain/documents/generated/documents';
import type { RecordChange } from '../../domain/draft/draft-records';
import { fail, succeed, type Outcome, type Problem } from '../../domain/problem/problem';
import type { AppendLog } from '../files/append-log';
import { diskProblem } from '../files/disk-problem';
import { nodeFileSystem, type FileSystemPort } from '../files/file-system';
import { logProblem, openAppendLog } from '../files/open-append-log';
import type { LogPlace } from '../files/read-log-segment';
import { decodeJournalEntry, encodeJournalEntry } from './journal-entry';

export type Journal = {
  /** One past the last sequence. */
  readonly end: () => number;
  /** Answers only after the change is forced to disk. A failed append leaves no trace; the next one tries again. */
  readonly append: (changes: readonly RecordChange[]) => Promise<Outcome<{ sequence: number; at: Instant }>>;
  readonly read: (from: number, limit: number) => Promise<Outcome<JournalEntry[]>>;
  /** Why nothing can be saved at present; null when all is well. */
  readonly failure: () => Problem | null;
  readonly close: () => Promise<void>;
};

export type OpenedJournal = {
  readonly journal: Journal;
  /** What was found and mended, or cannot be mended, while opening. */
  readonly notices: readonly Problem[];
};

export type OpenJournalOptions = {
  readonly folder: string;
  readonly now: () => Instant;
  readonly files?: FileSystemPort;
  readonly segmentLimit?: number;
};

const defaultSegmentLimit = 16 * 1024 * 1024;

/** A journal that is damaged in the middle opens for reading what is safe, and takes nothing more. */
export async function openJournal(options: OpenJournalOptions): Promise<Outcome<OpenedJournal>> {
  const places: LogPlace[] = [];
  const opened = await openAppendLog({
    folder: options.folder,
    name: 'journal',
    files: options.files ?? nodeFileSystem,
    segmentLimit: options.segmentLimit ?? defaultSegmentLimit,
    failureCode: 'journal-not-written',
    visit({ payload, place }) {
      if (decodeJournalEntry(payload)?.sequence !== places.length) return false;
      places.push(place);
      return true;
    },
  });
  if (!opened.ok) return opened;
  const broken = logProblem(opened.value, 'journal-broken', places.length);
  const torn = opened.value.tornBytes > 0 ? [fail('journal-tail-cut', { safe: places.length }).problem] : [];
  const journal = journalOver(opened.value.log, places, broken, options.now);
  return succeed({ journal, notices: broken === null ? torn : [broken] });
}

function journalOver(
  log: AppendLog,
  places: LogPlace[],
  broken: Problem | null,
  now: () => Instant,
): Journal {
  let queue: Promise<unknown> = Promise.resolve();

  async function appendNext(
    changes: readonly RecordChange[],
  ): Promise<Outcome<{ sequence: number; at: Instant }>> {
    const sequence = places.length;
    const at = now();
    const appended = await log.append(encodeJournalEntry({ sequence, at, changes: [...changes] }));
    if (!appended.ok) return appended;
    places.push(appended.value);
    return succeed({ sequence, at });
  }

  async function read(from: number, limit: number): Promise<Outcome<JournalEntry[]>> {
    const entries: JournalEntry[] = [];
    try {
      for (const place of places.slice(from, from + limit)) {
        const payload = await log.read(place);
        const entry = payload === null ? null : decodeJournalEntry(payload);
        if (entry === null) return fail('journal-broken', { safe: from + entries.length });
        entries.push(entry);
      }
      return succeed(entries);
    } catch (error) {
      return { ok: false, problem: diskProblem(error, 'file-unreadable') };
    }
  }

  return {
    end: () => places.length,
    append(changes) {
      if (broken !== null) return Promise.resolve({ ok: false, problem: broken });
      // A sequence is taken when the entry before it is safe, so that none is skipped after a failure.
      const result = queue.then(() => appendNext(changes));
      queue = result;
      return result;
    },
    read,
    failure: () => broken ?? log.failure(),
    close: () => log.close(),
  };
}
