import { useTranslation } from 'react-i18next';
import type { Code } from '../../../domain/documents/generated/documents';
import { formatHundredths } from '../../../domain/exact/hundredths';
import { dayOfInstant } from '../../../domain/lifecycle/working-days';
import { useFormats } from '../../locale/use-formats';
import { useProblemWords } from '../../parts/use-problem-words';
import { useAgencyNames } from '../../session/use-agency-names';
import { ChangeMark } from '../../ui/marks/change-mark';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import { KeyHint } from '../../ui/text/key-hint';
import { GroupStrip } from './group-strip';
import classes from './review.module.css';
import { lineOf, type ReviewWork } from './review-work';
import { useReviewColumns } from './use-review-columns';

type ReviewTableProps = {
  work: ReviewWork;
  selected: Code | null;
  onSelect: (code: Code) => void;
  /** Enter: to the value in the panel. */
  onOpen: () => void;
  /** Moves the focus too. */
  onJump: (code: Code) => void;
};

/** One report: every indicator asked of the agency, against its last period and its peers. */
export function ReviewTable({ work, selected, onSelect, onOpen, onJump }: ReviewTableProps) {
  const { t } = useTranslation('review');
  const nameOf = useAgencyNames();
  const columns = useReviewColumns(work);
  return (
    <Panel
      title={nameOf(work.file.agency)}
      note={<ReportFacts work={work} />}
      actions={<Totals work={work} />}
      isFilling
      strip={
        <>
          <GroupStrip work={work} current={lineOf(work, selected)?.indicator.group ?? null} onJump={onJump} />
          <RegisterChecks work={work} />
        </>
      }
      foot={
        <div className={classes.keys}>
          <KeyHint keys={['↑', '↓']}>{t('key.row')}</KeyHint>
          <KeyHint keys={['Enter']}>{t('key.value')}</KeyHint>
          <KeyHint keys={['A']}>{t('key.accept')}</KeyHint>
          <KeyHint keys={['H']}>{t('key.ask')}</KeyHint>
          <KeyHint keys={['N']}>{t('key.next')}</KeyHint>
        </div>
      }
      footTone="sunk"
    >
      <DataTable
        label={t('table', { agency: nameOf(work.file.agency) })}
        columns={columns}
        rows={work.lines}
        rowKey={({ indicator }) => indicator.code}
        selectedKey={selected}
        onSelect={onSelect}
        onOpen={onOpen}
        density="twoLine"
        isFilling
      />
    </Panel>
  );
}

function ReportFacts({ work: { file } }: { work: ReviewWork }) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const { lateness, body, createdAt } = file;
  const facts = [
    t('fact.revision', { number: body.revision, day: formats.day(dayOfInstant(createdAt)) }),
    ...(lateness === null
      ? []
      : [lateness.status === 'late' ? t('fact.late', { count: lateness.workingDays }) : t('fact.onTime')]),
    body.approvedBy,
  ];
  return <>{facts.join(' · ')}</>;
}

function Totals({ work: { self, verified } }: { work: ReviewWork }) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  return (
    <div className={classes.totals} role="group" aria-label={t('totals')}>
      <span className={classes.totalsLabel}>{t('totals')}</span>
      <span>
        {formats.points(formatHundredths(self.total))} →{' '}
        <strong data-verified-total>{formats.points(formatHundredths(verified.total))}</strong>
        {verified.total !== self.total && (
          <ChangeMark change={formatHundredths(verified.total - self.total)} />
        )}
      </span>
    </div>
  );
}

function RegisterChecks({ work: { otherChecks } }: { work: ReviewWork }) {
  const { t } = useTranslation('review');
  const sentence = useProblemWords();
  if (otherChecks.length === 0) return null;
  return (
    <details className={classes.registerChecks}>
      <summary>{t('registerChecks', { count: otherChecks.length })}</summary>
      <ul>
        {otherChecks.map((check, place) => (
          <li key={`${check.path} ${place}`}>{sentence(check)}</li>
        ))}
      </ul>
    </details>
  );
}
