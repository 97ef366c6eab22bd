import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/fields/date-field';
import { LongTextField } from '../../ui/fields/long-text-field';
import { TextField } from '../../ui/fields/text-field';
import classes from './indicators.module.css';

export type EvidenceEntry = { number: string; issuedOn: string | null; summary: string };

type EvidenceFormProps = { onAdd: (entry: EvidenceEntry) => void; onCancel: () => void };

export function EvidenceForm({ onAdd, onCancel }: EvidenceFormProps) {
  const { t } = useTranslation(['indicators', 'ui']);
  const [entry, setEntry] = useState<EvidenceEntry>({ number: '', issuedOn: null, summary: '' });
  const isBlank = entry.number.trim() === '' && entry.summary.trim() === '';
  return (
    <form
      className={classes.evidence}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank) onAdd(entry);
      }}
    >
      <TextField
        label={t('evidence.number')}
        size="table"
        value={entry.number}
        maxLength={100}
        onChange={(number) => {
          setEntry({ ...entry, number });
        }}
      />
      <DateField
        label={t('evidence.issuedOn')}
        size="table"
        value={entry.issuedOn}
        onChange={(issuedOn) => {
          setEntry({ ...entry, issuedOn });
        }}
      />
      <LongTextField
        label={t('evidence.summary')}
        size="table"
        value={entry.summary}
        maxLength={4_000}
        rows={2}
        onChange={(summary) => {
          setEntry({ ...entry, summary });
        }}
      />
      <div className={classes.buttons}>
        <Button size="xs" type="submit" disabled={isBlank}>
          {t('evidence.add')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onCancel}>
          {t('ui:action.cancel')}
        </Button>
      </div>
    </form>
  );
}
