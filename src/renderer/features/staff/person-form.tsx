import { useTranslation } from 'react-i18next';
import type { FrameworkBody, StaffMember } from '../../../domain/documents/generated/documents';
import type { DraftRecords } from '../../../domain/draft/draft-records';
import { degrees } from '../../../domain/report/staff-counts';
import { useBilingual } from '../../locale/use-bilingual';
import { RequiredDateField } from '../../parts/required-date-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { DateField } from '../../ui/fields/date-field';
import { FormRow } from '../../ui/fields/form-row';
import { LongTextField } from '../../ui/fields/long-text-field';
import { TextField } from '../../ui/fields/text-field';
import { YesNoField } from '../../ui/fields/yes-no-field';
import classes from './staff.module.css';
import { TrainingList } from './training-list';

type StaffRecord = DraftRecords['staff'];

type PersonFormProps = {
  record: StaffRecord;
  highSkillDefinition: FrameworkBody['highSkillDefinition'];
  onChange: (record: StaffRecord) => void;
};

const roles = [
  'state-management',
  'network-administration',
  'shared-systems-operation',
  'security',
  'development',
  'testing',
  'support',
] as const;
const times = ['full-time', 'part-time'] as const;
const fields = ['right', 'near', 'other'] as const;
const grades = ['I', 'II', 'III', 'IV'] as const;

export function PersonForm({ record, highSkillDefinition, onChange }: PersonFormProps) {
  const { t } = useTranslation(['staff', 'agency']);
  const inWords = useBilingual();
  const { row } = record;
  const change = (part: Partial<StaffMember>) => {
    onChange({ ...record, row: { ...row, ...part } });
  };
  return (
    <div className={classes.form}>
      <TextField
        label={t('person.name')}
        description={t('person.nameHint')}
        value={record.personName}
        maxLength={200}
        onChange={(personName) => {
          onChange({ ...record, personName });
        }}
      />
      <ChoiceField
        label={t('person.role')}
        choices={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        value={row.role}
        onChange={(role) => {
          if (role !== null) change({ role });
        }}
      />
      <FormRow>
        <ChoiceField
          label={t('person.time')}
          choices={times.map((value) => ({ value, label: t(`time.${value}`) }))}
          value={row.time}
          onChange={(time) => {
            if (time !== null) change({ time });
          }}
        />
        <ChoiceField
          label={t('person.degree')}
          choices={degrees.map((value) => ({ value, label: t(`agency:degree.${value}`) }))}
          value={row.degree}
          onChange={(degree) => {
            if (degree !== null) change({ degree });
          }}
        />
        <ChoiceField
          label={t('person.field')}
          choices={fields.map((value) => ({ value, label: t(`agency:field.${value}`) }))}
          value={row.field}
          onChange={(field) => {
            if (field !== null) change({ field });
          }}
        />
        <ChoiceField
          label={t('person.grade')}
          choices={grades.map((value) => ({ value, label: value }))}
          value={row.grade}
          onChange={(grade) => {
            change({ grade });
          }}
          placeholder={t('notChosen')}
          isClearable
        />
        <RequiredDateField
          label={t('person.startedOn')}
          value={row.startedOn}
          onChange={(startedOn) => {
            change({ startedOn });
          }}
        />
        <DateField
          label={t('person.endedOn')}
          value={row.endedOn}
          firstDay={row.startedOn}
          onChange={(endedOn) => {
            change({ endedOn });
          }}
        />
      </FormRow>
      <TextField
        label={t('person.jobTitle')}
        value={row.title ?? ''}
        maxLength={300}
        onChange={(title) => {
          change({ title: title === '' ? null : title });
        }}
      />
      <LongTextField
        label={t('person.certificates')}
        description={t('person.certificatesHint')}
        value={row.certificates.join('\n')}
        rows={2}
        onChange={(text) => {
          change({ certificates: text === '' ? [] : text.split('\n').slice(0, 40) });
        }}
      />
      <FormRow>
        <YesNoField
          label={t('person.securityDuty')}
          value={row.securityDuty}
          isRequired
          onChange={(securityDuty) => {
            change({ securityDuty: securityDuty === true });
          }}
        />
        <YesNoField
          label={t('person.highSkill')}
          value={row.highSkill}
          isRequired
          onChange={(highSkill) => {
            change({ highSkill: highSkill === true });
          }}
        />
      </FormRow>
      <p className={classes.definition}>
        <strong>{t('definition')}:</strong> {inWords(highSkillDefinition)}
      </p>
      <TextField
        label={t('person.policy')}
        value={row.policy ?? ''}
        maxLength={300}
        onChange={(policy) => {
          change({ policy: policy === '' ? null : policy });
        }}
      />
      <TrainingList
        training={row.training}
        onChange={(training) => {
          change({ training });
        }}
      />
    </div>
  );
}
