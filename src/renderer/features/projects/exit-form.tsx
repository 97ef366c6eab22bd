import { useTranslation } from 'react-i18next';
import type { ProjectExit } from '../../../domain/documents/generated/documents';
import { RequiredDateField } from '../../parts/required-date-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { FormRow } from '../../ui/fields/form-row';
import { LongTextField } from '../../ui/fields/long-text-field';
import type { ProjectTabProps } from './project-detail';
import classes from './projects.module.css';

const reasons = ['finished', 'merged', 'stopped', 'reclassified'] as const;

/** A project leaves the register only with a reason and a day. */
export function ExitForm({ work, row: { project, problems }, onChange }: ProjectTabProps) {
  const { t } = useTranslation('projects');
  const { exit } = project;
  const change = (part: Partial<ProjectExit>) => {
    if (exit !== null) onChange({ ...project, exit: { ...exit, ...part } });
  };
  const others = work.draft.projects.map(({ row }) => row).filter(({ id }) => id !== project.id);
  return (
    <fieldset className={classes.list}>
      <legend>{t('risks.exit')}</legend>
      <FormRow columns={2}>
        <ChoiceField
          label={t('risks.exitReason')}
          choices={reasons.map((value) => ({ value, label: t(`risks.reasonName.${value}`) }))}
          value={exit?.reason ?? null}
          placeholder={t('risks.exitNone')}
          isClearable
          onChange={(reason) => {
            if (reason === null) onChange({ ...project, exit: null });
            else onChange({ ...project, exit: { on: work.today, into: null, text: '', ...exit, reason } });
          }}
        />
        {exit !== null && (
          <RequiredDateField
            label={t('risks.exitOn')}
            value={exit.on}
            onChange={(on) => {
              change({ on });
            }}
          />
        )}
      </FormRow>
      {exit?.reason === 'merged' && (
        <ChoiceField
          label={t('risks.exitInto')}
          choices={others.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
          value={exit.into}
          placeholder={t('notChosen')}
          error={problems.some(({ code }) => code === 'mergedIntoMissing') ? true : undefined}
          isSearchable
          onChange={(into) => {
            change({ into });
          }}
        />
      )}
      {exit !== null && (
        <LongTextField
          label={t('risks.exitText')}
          value={exit.text}
          maxLength={4_000}
          rows={2}
          onChange={(text) => {
            change({ text });
          }}
        />
      )}
    </fieldset>
  );
}
