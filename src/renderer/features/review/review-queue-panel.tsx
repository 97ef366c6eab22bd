import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../domain/documents/generated/documents';
import { countFlags, isWaiting, type QueueEntry } from '../../../domain/review/review-queue';
import { foldText } from '../../locale/fold-text';
import { useFormats } from '../../locale/use-formats';
import { useAgencyNames } from '../../session/use-agency-names';
import { TextField } from '../../ui/fields/text-field';
import { SegmentedBar } from '../../ui/marks/segmented-bar';
import { StatusMark } from '../../ui/marks/status-mark';
import { Panel } from '../../ui/panels/panel';
import classes from './review.module.css';

type ReviewQueuePanelProps = {
  queue: readonly QueueEntry[];
  chosen: DocumentId | null;
  onChoose: (entry: QueueEntry) => void;
  /** Reviews begun and not signed. */
  isBegun: (submission: DocumentId) => boolean;
};

const sections = ['waiting', 'returned', 'accepted'] as const;

/** Whose report is next, those that wait first; found without diacritics. */
export function ReviewQueuePanel({ queue, chosen, onChoose, isBegun }: ReviewQueuePanelProps) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const nameOf = useAgencyNames();
  const [search, setSearch] = useState('');
  const words = foldText(search).split(/\s+/);
  const shown = queue.filter(({ agency }) => {
    const text = foldText(`${nameOf(agency)} ${agency}`);
    return words.every((word) => text.includes(word));
  });
  const done = queue.filter((entry) => !isWaiting(entry)).length;
  const progress = t('queue.done', { done: formats.number(done), all: formats.number(queue.length) });
  const tabStop = shown.some(({ submission }) => submission === chosen) ? chosen : shown[0]?.submission;
  return (
    <Panel
      title={t('queue.title')}
      note={progress}
      isFilling
      strip={
        <div className={classes.queueTop}>
          <SegmentedBar
            label={progress}
            total={queue.length}
            sections={[
              { id: 'done', count: done, colour: 'accent' },
              { id: 'rest', count: queue.length - done, colour: 'rest' },
            ]}
          />
          <TextField
            label={t('queue.search')}
            isLabelHidden
            placeholder={t('queue.search')}
            size="table"
            value={search}
            onChange={setSearch}
          />
        </div>
      }
    >
      {shown.length === 0 && <p className={classes.queueNone}>{t('queue.none')}</p>}
      <div data-queue>
        {sections.map((section) => {
          const entries = shown.filter((entry) => sectionOf(entry) === section);
          if (entries.length === 0) return null;
          return (
            <section key={section}>
              <h3 className={classes.queueHead}>
                {t(`queue.section.${section}`, { count: entries.length })}
              </h3>
              <ul className={classes.queue}>
                {entries.map((entry) => (
                  <li key={entry.submission}>
                    <button
                      type="button"
                      className={classes.queued}
                      aria-current={entry.submission === chosen || undefined}
                      tabIndex={entry.submission === tabStop ? 0 : -1}
                      data-queued
                      onKeyDown={moveFocus}
                      onClick={() => {
                        onChoose(entry);
                      }}
                    >
                      <span className={classes.queuedName}>{nameOf(entry.agency)}</span>
                      <QueueMarks entry={entry} isBegun={isBegun(entry.submission)} />
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Panel>
  );
}

function sectionOf(entry: QueueEntry): (typeof sections)[number] {
  if (isWaiting(entry)) return 'waiting';
  return entry.state === 'returned' ? 'returned' : 'accepted';
}

function QueueMarks({ entry, isBegun }: { entry: QueueEntry; isBegun: boolean }) {
  const { t } = useTranslation('review');
  const flags = countFlags(entry);
  if (isBegun) return <StatusMark kind="form.incomplete" text={t('queue.begun')} />;
  if (entry.state === 'returned') return <StatusMark kind="report.returned" />;
  if (entry.state === 'accepted') return <StatusMark kind="review.done" />;
  if (flags > 0) return <StatusMark kind="review.flagged" count={flags} />;
  return <StatusMark kind="review.unseen" />;
}

/** Up and down through the list, one stop for Tab. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const queue = event.currentTarget.closest('[data-queue]');
  const buttons = [...(queue?.querySelectorAll<HTMLElement>('[data-queued]') ?? [])];
  const here = buttons.indexOf(event.currentTarget);
  const next = buttons[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
