import { useTranslation } from 'react-i18next';
import type { Hire } from '../../../domain/documents/generated/documents';
import type { DraftRecords } from '../../../domain/draft/draft-records';
import { stageOfDates } from '../../../domain/report/hire-progress';
import { degrees } from '../../../domain/report/staff-counts';
import { RequiredTextField } from '../../parts/required-text-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { DateField } from '../../ui/fields/date-field';
import { FormRow } from '../../ui/fields/form-row';
import { LongTextField } from '../../ui/fields/long-text-field';
import { TextField } from '../../ui/fields/text-field';
import { YesNoField } from '../../ui/fields/yes-no-field';
import classes from './staff.module.css';

type HireRecord = DraftRecords['hires'];

type HireFormProps = { record: HireRecord; onChange: (record: HireRecord) => void };

const days = ['plannedOn', 'advertisedOn', 'candidateOn', 'hiredOn', 'leftOn'] as const;
const fields = ['right', 'near', 'other'] as const;
const grounds = ['postgraduate', 'excellent-degree', 'certificate', 'grade'] as const;

export function HireForm({ record, onChange }: HireFormProps) {
  const { t } = useTranslation(['staff', 'agency']);
  const { row } = record;
  const change = (part: Partial<Hire>) => {
    const next = { ...row, ...part };
    onChange({ ...record, row: { ...next, stage: stageOfDates(next) } });
  };
  return (
    <div className={classes.form}>
      <RequiredTextField
        label={t('hire.post')}
        value={row.post}
        maxLength={300}
        onChange={(post) => {
          change({ post });
        }}
      />
      <TextField
        label={t('hire.system')}
        value={row.system ?? ''}
        maxLength={300}
        onChange={(system) => {
          change({ system: system === '' ? null : system });
        }}
      />
      <LongTextField
        label={t('hire.requirement')}
        value={row.requirement}
        maxLength={4_000}
        rows={2}
        onChange={(requirement) => {
          change({ requirement });
        }}
      />
      <FormRow>
        {days.map((name) => (
          <DateField
            key={name}
            label={t(`hire.${name}`)}
            value={row[name]}
            onChange={(day) => {
              change({ [name]: day });
            }}
          />
        ))}
      </FormRow>
      <LongTextField
        label={t('hire.cause')}
        value={row.cause}
        maxLength={4_000}
        rows={2}
        onChange={(cause) => {
          change({ cause });
        }}
      />
      <TextField
        label={t('hire.personName')}
        value={record.personName}
        maxLength={200}
        onChange={(personName) => {
          onChange({ ...record, personName });
        }}
      />
      <FormRow>
        <ChoiceField
          label={t('hire.degree')}
          choices={degrees.map((value) => ({ value, label: t(`agency:degree.${value}`) }))}
          value={row.degree}
          onChange={(degree) => {
            change({ degree });
          }}
          placeholder={t('notChosen')}
          isClearable
        />
        <ChoiceField
          label={t('hire.field')}
          choices={fields.map((value) => ({ value, label: t(`agency:field.${value}`) }))}
          value={row.field}
          onChange={(field) => {
            change({ field });
          }}
          placeholder={t('notChosen')}
          isClearable
        />
      </FormRow>
      <ChoiceField
        label={t('hire.grounds')}
        choices={grounds.map((value) => ({ value, label: t(`grounds.${value}`) }))}
        value={row.grounds}
        onChange={(ground) => {
          change({ grounds: ground });
        }}
        placeholder={t('notChosen')}
        isClearable
      />
      <YesNoField
        label={t('hire.isCancelled')}
        value={row.stage === 'cancelled'}
        isRequired
        onChange={(isCancelled) => {
          change({ stage: isCancelled === true ? 'cancelled' : 'planned' });
        }}
      />
    </div>
  );
}
