import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatHundredths } from '../../../domain/exact/hundredths';
import type { FormSpot } from '../../../domain/report/form-walk';
import { leadingProblem } from '../../../domain/report/form-walk';
import { indicatorFigure } from '../../../domain/report/indicator-figure';
import { evidencePath, type IndicatorLine } from '../../../domain/report/indicator-lines';
import { explainIndicator } from '../../../domain/scoring/explain-indicator';
import { useBilingual } from '../../locale/use-bilingual';
import type { AgencyWork } from '../../parts/use-agency-work';
import { BarWithMedian } from '../../ui/marks/bar-with-median';
import { PointsOf } from '../../ui/marks/points-of';
import { StatusMark } from '../../ui/marks/status-mark';
import { FieldRow } from './field-row';
import classes from './indicators.module.css';
import { NoteRow } from './note-row';
import { useFigureWords } from './use-figure-words';

export type IndicatorRowsProps = {
  work: AgencyWork;
  line: IndicatorLine;
  spot: FormSpot | null;
  notedAt: FormSpot | null;
  onSpot: (spot: FormSpot) => void;
  onNote: (spot: FormSpot | null) => void;
};

/** One indicator in bold and its fields under it. */
export function IndicatorRows({ work, line, spot, notedAt, onSpot, onNote }: IndicatorRowsProps) {
  const { indicator, fields, problems } = line;
  const { code } = indicator;
  const isChosen = spot?.indicator === code;
  const own = leadingProblem(problems);
  const evidenceNote = work.report.body.notes.find(({ path }) => path === evidencePath(code));
  const isNoted = (field: string | null) => notedAt?.indicator === code && notedAt.field === field;
  return (
    <tbody
      data-indicator={code}
      data-chosen={isChosen || undefined}
      onFocus={(event) => {
        const entry =
          (event.target as HTMLElement).closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? null;
        if (spot?.indicator !== code || (entry !== null && spot.field !== entry))
          onSpot({ indicator: code, field: entry });
      }}
    >
      <IndicatorHead
        work={work}
        line={line}
        onChoose={() => {
          onSpot({ indicator: code, field: null });
        }}
      />
      <Cause work={work} line={line} />
      {fields.map((field) => (
        <FieldRow
          key={field.field.key}
          work={work}
          line={field}
          code={code}
          isNoted={isNoted(field.field.key)}
          onNote={onNote}
        />
      ))}
      {(own !== null || isNoted(null) || evidenceNote !== undefined) && (
        <NoteRow
          work={work}
          problem={own}
          path={own?.path ?? evidencePath(code)}
          label={code}
          isEditing={isNoted(null)}
          onEdit={() => {
            onNote({ indicator: code, field: null });
          }}
          onDone={() => {
            onNote(null);
          }}
        />
      )}
    </tbody>
  );
}

type IndicatorHeadProps = { work: AgencyWork; line: IndicatorLine; onChoose: () => void };

function IndicatorHead({ work, line, onChoose }: IndicatorHeadProps) {
  const { t } = useTranslation('indicators');
  const inWords = useBilingual();
  const figureWords = useFigureWords();
  const { report } = work;
  const { indicator, result } = line;
  const { code } = indicator;
  const figureIn = (reading: typeof report.previous | typeof report) => {
    if (reading === null || reading.score === null) return null;
    const explanation = explainIndicator(reading.index, reading.score, code);
    return explanation === null ? null : indicatorFigure(explanation);
  };
  const now = figureIn(report);
  const before = figureIn(report.previous);
  const maximum = formatHundredths(result?.maximum ?? 0);
  const points = result?.points ?? null;
  return (
    <tr className={classes.head}>
      <td>
        <button type="button" className={classes.code} onClick={onChoose}>
          {code}
        </button>
      </td>
      <th scope="rowgroup">{inWords(indicator.name)}</th>
      <td data-align="end" className={classes.figure}>
        {now === null ? '' : figureWords(now)}
      </td>
      <td />
      <td data-align="end" className={classes.before}>
        {before === null ? '' : figureWords(before)}
      </td>
      <td />
      <td data-align="end">
        {points === null ? (
          '–'
        ) : (
          <span className={classes.points}>
            <BarWithMedian
              value={points}
              max={result?.maximum ?? 0}
              width={34}
              label={t('points', { code, points: formatHundredths(points), max: maximum })}
            />
            <PointsOf points={formatHundredths(points)} max={maximum} />
          </span>
        )}
      </td>
      <td data-align="end">
        <EvidenceState line={line} />
      </td>
    </tr>
  );
}

function Cause({ work, line: { indicator, result } }: { work: AgencyWork; line: IndicatorLine }) {
  const { t } = useTranslation('indicators');
  const inWords = useBilingual();
  const cause = result?.cause ?? null;
  if (cause === null) return null;
  const condition = work.report.index.conditions.get(indicator.requires ?? '');
  const words = { condition: condition === undefined ? '' : inWords(condition.name) };
  return (
    <tr>
      <td />
      <td colSpan={7} className={classes.cause}>
        <StatusMark kind="form.notApplicable" text={t(`cause.${cause}`, words)} />
      </td>
    </tr>
  );
}

function EvidenceState({ line }: { line: IndicatorLine }) {
  const { t } = useTranslation('indicators');
  const { evidence, indicator, isEvidenceMissing, requestReason } = line;
  if (requestReason !== null) return <StatusMark kind="form.notApplicable" text={t('requested')} />;
  if (evidence.length > 0) {
    return (
      <span className={classes.files}>
        <IconPaperclip size={15} stroke={1.8} aria-hidden /> {t('files', { count: evidence.length })}
      </span>
    );
  }
  if (isEvidenceMissing) return <StatusMark kind="form.warning" text={t('fileMissing')} />;
  return indicator.evidence.required ? null : <span className={classes.dim}>{t('fileOptional')}</span>;
}
