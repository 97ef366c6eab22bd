import { Anchor } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { leadingProblem, type FormSpot } from '../../../domain/report/form-walk';
import { isOpen } from '../../../domain/report/report-problem';
import type { FieldLine } from '../../../domain/report/indicator-lines';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { AgencyWork } from '../../parts/use-agency-work';
import { useValueWords } from '../../parts/use-value-words';
import { FieldEntry } from './field-entry';
import classes from './indicators.module.css';
import { NoteRow } from './note-row';

type FieldRowProps = {
  work: AgencyWork;
  line: FieldLine;
  /** The indicator it stands under. */
  code: string;
  isNoted: boolean;
  onNote: (spot: FormSpot | null) => void;
};

export function FieldRow({ work, line, code, isNoted, onNote }: FieldRowProps) {
  const inWords = useBilingual();
  const words = useValueWords();
  const unitWords = useUnitWords();
  const { field, value, before, entry } = line;
  const problem = leadingProblem(line.problems);
  const path = problem?.path ?? `values/${field.key}`;
  const note = work.report.body.notes.find((candidate) => candidate.path === path);
  const isTyped = entry.kind === 'typed';
  const unit = unitWords(field, isTyped);
  return (
    <>
      <tr className={classes.field}>
        <td />
        <td className={classes.name}>{inWords(field.name)}</td>
        {isTyped ? (
          <td data-align="end" data-entry={field.key} colSpan={unit === null ? 2 : 1}>
            <FieldEntry work={work} line={line} isWarned={problem !== null && isOpen(problem)} />
          </td>
        ) : (
          <td data-align="end" className={classes.figure}>
            {words(field, value)}
          </td>
        )}
        {(unit !== null || !isTyped) && <td className={classes.unit}>{unit}</td>}
        <td data-align="end" className={classes.before}>
          {before === null ? '' : words(field, before)}
        </td>
        <td className={classes.change}>
          <Change line={line} />
        </td>
        <td />
        <td data-align="end">
          <Source work={work} line={line} />
        </td>
      </tr>
      {(problem !== null || isNoted || note !== undefined) && (
        <NoteRow
          work={work}
          problem={problem}
          path={path}
          label={inWords(field.name)}
          isEditing={isNoted}
          onEdit={() => {
            onNote({ indicator: code, field: field.key });
          }}
          onDone={() => {
            onNote(null);
          }}
        />
      )}
    </>
  );
}

/** A money field says its unit itself; answers and levels have none. */
function useUnitWords(): (field: FieldLine['field'], isTyped: boolean) => string | null {
  const { t } = useTranslation('ui');
  const inWords = useBilingual();
  return (field, isTyped) => {
    if (field.type === 'integer' || field.type === 'decimal') return inWords(field.unit);
    return field.type === 'money' && !isTyped ? t('unit.million') : null;
  };
}

function Change({ line: { value, before, field } }: { line: FieldLine }) {
  const { t } = useTranslation('indicators');
  const formats = useFormats();
  if (value === null || before === null) return null;
  if (value === before) return <span className={classes.dim}>{t('unchanged')}</span>;
  if (typeof value !== 'number' || typeof before !== 'number') return null;
  const difference = field.type === 'money' ? (value - before) / 1_000_000 : value - before;
  return <>{formats.delta(difference, Number.isInteger(difference) ? 0 : 1)}</>;
}

const screens = {
  projects: 'projects',
  staff: 'staff',
  hires: 'staff',
  campaign: 'overview',
  report: 'report',
} as const;

function Source({ work, line: { entry, field } }: { work: AgencyWork; line: FieldLine }) {
  const { t } = useTranslation(['indicators', 'agency']);
  const pending = work.editing.pendingOf('values', `${work.campaign.id}/${field.key}`);
  if (entry.kind === 'typed') {
    if (pending === undefined || pending.state === 'saved') return null;
    const isFailed = pending.state === 'failed';
    return (
      <span className={classes.unsaved} data-failed={isFailed || undefined}>
        {t(isFailed ? 'agency:unsaved.failed' : 'agency:unsaved.waiting')}
      </span>
    );
  }
  const href =
    entry.kind === 'shared'
      ? `#/agency/indicators?at=${entry.home}&field=${field.key}`
      : `#/agency/${screens[entry.source]}`;
  return (
    <Anchor href={href} className={classes.link}>
      <IconLink size={14} stroke={1.9} aria-hidden />{' '}
      {entry.kind === 'shared' ? t('shared', { code: entry.home }) : t(`agency:registerLink.${entry.source}`)}
    </Anchor>
  );
}
