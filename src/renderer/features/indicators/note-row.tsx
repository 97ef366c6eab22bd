import { Button, Kbd } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpen, type ReportProblem } from '../../../domain/report/report-problem';
import type { AgencyWork } from '../../parts/use-agency-work';
import { useProblemWords } from '../../parts/use-problem-words';
import { LongTextField } from '../../ui/fields/long-text-field';
import { InlineNote } from '../../ui/notes/inline-note';
import classes from './indicators.module.css';

type NoteRowProps = {
  work: AgencyWork;
  problem: ReportProblem | null;
  /** Where the note stands in the report. */
  path: string;
  label: string;
  isEditing: boolean;
  onEdit: () => void;
  onDone: () => void;
};

/** What is wrong or odd, under its field, and the note that answers it. */
export function NoteRow({ work, problem, path, label, isEditing, onEdit, onDone }: NoteRowProps) {
  const { t } = useTranslation('indicators');
  const problemWords = useProblemWords();
  const text = work.report.body.notes.find((note) => note.path === path)?.text ?? '';
  const tone = problem === null || !isOpen(problem) ? 'info' : problem.severity === 'error' ? 'bad' : 'warn';
  return (
    <tr>
      <td />
      <td colSpan={7} className={classes.note}>
        {(problem !== null || (text !== '' && !isEditing)) && (
          <InlineNote
            tone={tone}
            title={problem === null ? text : problemWords(problem)}
            action={
              problem?.severity === 'error' || isEditing ? undefined : (
                <Button size="xs" onClick={onEdit} rightSection={<Kbd>F2</Kbd>}>
                  {t(text === '' ? 'note.add' : 'note.edit')}
                </Button>
              )
            }
          >
            {problem !== null && !isEditing ? text : undefined}
          </InlineNote>
        )}
        {isEditing && <NoteEditor work={work} path={path} label={label} text={text} onDone={onDone} />}
      </td>
    </tr>
  );
}

type NoteEditorProps = { work: AgencyWork; path: string; label: string; text: string; onDone: () => void };

function NoteEditor({ work, path, label, text, onDone }: NoteEditorProps) {
  const { t } = useTranslation('indicators');
  const { campaign, editing } = work;
  const editorRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cameFrom = document.activeElement;
    editorRef.current?.querySelector('textarea')?.focus();
    editorRef.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
    };
  }, []);
  return (
    // Enter and Escape end the note wherever the caret stands in it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={editorRef}
      className={classes.editor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
        event.preventDefault();
        void editing.flush();
        onDone();
      }}
    >
      <LongTextField
        label={t('note.label', { field: label })}
        description={t('note.hint')}
        value={text}
        maxLength={4_000}
        rows={2}
        onChange={(next) => {
          if (next.trim() === '') editing.remove('notes', `${campaign.id}/${path}`);
          else editing.put('notes', { campaign: campaign.id, path, text: next });
        }}
      />
      <Button size="xs" onClick={onDone}>
        {t('note.done')}
      </Button>
    </div>
  );
}
