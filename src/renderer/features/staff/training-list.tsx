import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Training } from '../../../domain/documents/generated/documents';
import { useFormats } from '../../locale/use-formats';
import { DateField } from '../../ui/fields/date-field';
import { FormRow } from '../../ui/fields/form-row';
import { NumberField } from '../../ui/fields/number-field';
import { TextField } from '../../ui/fields/text-field';
import classes from './staff.module.css';

type TrainingListProps = { training: readonly Training[]; onChange: (training: Training[]) => void };

type TrainingEntry = { subject: string; endedOn: string | null; days: number | null };

const blank: TrainingEntry = { subject: '', endedOn: null, days: null };

export function TrainingList({ training, onChange }: TrainingListProps) {
  const { t } = useTranslation('staff');
  const formats = useFormats();
  const [entry, setEntry] = useState<TrainingEntry>(blank);
  const complete = readEntry(entry);
  return (
    <fieldset className={classes.list}>
      <legend>{t('person.training')}</legend>
      {training.length === 0 && <p className={classes.dim}>{t('person.noTraining')}</p>}
      <ul>
        {training.map((course, index) => (
          <li key={`${course.endedOn}/${course.subject}/${index}`} className={classes.listRow}>
            <span className={classes.grow}>{course.subject}</span>
            <span>{formats.day(course.endedOn)}</span>
            <span>{t('register.days', { count: course.days })}</span>
            <ActionIcon
              aria-label={t('person.removeTraining', { subject: course.subject })}
              onClick={() => {
                onChange(training.filter((_course, place) => place !== index));
              }}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <TextField
        label={t('person.subject')}
        size="table"
        value={entry.subject}
        maxLength={300}
        onChange={(subject) => {
          setEntry({ ...entry, subject });
        }}
      />
      <FormRow>
        <DateField
          label={t('person.trainedOn')}
          size="table"
          value={entry.endedOn}
          onChange={(endedOn) => {
            setEntry({ ...entry, endedOn });
          }}
        />
        <NumberField
          label={t('person.days')}
          size="table"
          value={entry.days}
          decimals={0}
          minimum={1}
          maximum={400}
          onChange={(days) => {
            setEntry({ ...entry, days });
          }}
        />
      </FormRow>
      <div>
        <Button
          size="xs"
          leftSection={<IconPlus size={15} aria-hidden />}
          disabled={complete === null}
          onClick={() => {
            if (complete === null) return;
            onChange([...training, complete]);
            setEntry(blank);
          }}
        >
          {t('person.addTraining')}
        </Button>
      </div>
    </fieldset>
  );
}

function readEntry({ subject, endedOn, days }: TrainingEntry): Training | null {
  if (subject.trim() === '' || endedOn === null || days === null) return null;
  return { subject: subject.trim(), endedOn, days };
}
