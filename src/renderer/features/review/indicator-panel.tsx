import { useTranslation } from 'react-i18next';
import { inputFields } from '../../../domain/framework/indicator-inputs';
import {
  adjustmentReason,
  adjustValue,
  askAgain,
  explainAdjustments,
  questionOf,
} from '../../../domain/review/review-draft';
import type { ReviewLine } from '../../../domain/review/review-lines';
import { explainIndicator } from '../../../domain/scoring/explain-indicator';
import { useBilingual } from '../../locale/use-bilingual';
import { FormulaWords } from '../../parts/explanation/formula-words';
import { useProblemWords } from '../../parts/use-problem-words';
import { LongTextField } from '../../ui/fields/long-text-field';
import { InlineNote } from '../../ui/notes/inline-note';
import { CitedEvidence } from './cited-evidence';
import { NotApplicableRuling } from './not-applicable-ruling';
import classes from './review.module.css';
import type { ReviewWork } from './review-work';
import { ValueEntry } from './value-entry';

type IndicatorPanelProps = { work: ReviewWork; line: ReviewLine };

/** Everything about one indicator that a decision needs, in the order it is decided. */
export function IndicatorPanel({ work, line }: IndicatorPanelProps) {
  const inWords = useBilingual();
  const sentence = useProblemWords();
  const { t } = useTranslation('review');
  const { indicator, checks, notes, request } = line;
  return (
    <div className={classes.panel}>
      <p className={classes.fullName}>{inWords(indicator.name)}</p>
      {checks.map((check, place) => (
        <InlineNote key={`${check.path} ${place}`} tone="warn" title={sentence(check)} />
      ))}
      {notes.map(({ path, text }) => (
        <p key={path} className={classes.note}>
          {t('note', { text })}
        </p>
      ))}
      {request !== null && <NotApplicableRuling work={work} line={line} request={request} />}
      <CitedEvidence line={line} />
      <Values work={work} line={line} />
      <Question work={work} line={line} />
    </div>
  );
}

function Values({ work, line }: IndicatorPanelProps) {
  const { t } = useTranslation('review');
  const { indicator } = line;
  const { draft, change, isReadOnly, verified, ground, file } = work;
  const explanation = explainIndicator(ground.framework, verified, indicator.code);
  const isMeasured = explanation?.status === 'scored' || explanation?.status === 'missing';
  return (
    <section className={classes.part} data-values>
      <h3>{t('value.title')}</h3>
      {inputFields(indicator.scoring).map((key) => {
        const field = ground.framework.fields.get(key);
        const reading = verified.fields.get(key);
        if (field === undefined || reading === undefined) return null;
        return (
          <ValueEntry
            key={`${file.submission} ${key}`}
            field={field}
            reading={reading}
            before={file.before?.values[key] ?? null}
            isReadOnly={isReadOnly}
            onChange={(value) => {
              change(adjustValue(draft, indicator, { field: key, value, reported: reading.reported }));
            }}
          />
        );
      })}
      {explanation !== null && isMeasured && <FormulaWords explanation={explanation} />}
      {line.opinion === 'adjusted' && (
        <LongTextField
          label={t('reason')}
          isRequired
          isDisabled={isReadOnly}
          rows={2}
          maxLength={4000}
          value={adjustmentReason(draft, indicator)}
          onChange={(reason) => {
            change(explainAdjustments(draft, indicator, reason));
          }}
        />
      )}
    </section>
  );
}

function Question({ work, line: { indicator } }: IndicatorPanelProps) {
  const { t } = useTranslation('review');
  const { draft, change, isReadOnly } = work;
  return (
    <section className={classes.part} data-question>
      <LongTextField
        label={t('question.label')}
        description={t('question.hint')}
        isDisabled={isReadOnly}
        rows={2}
        maxLength={4000}
        value={questionOf(draft, indicator) ?? ''}
        onChange={(text) => {
          change(askAgain(draft, indicator, text === '' ? null : text));
        }}
      />
    </section>
  );
}
