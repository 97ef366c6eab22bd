import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pause } from '../../../domain/documents/generated/documents';
import { useFormats } from '../../locale/use-formats';
import { DateField } from '../../ui/fields/date-field';
import { FormRow } from '../../ui/fields/form-row';
import { TextField } from '../../ui/fields/text-field';
import classes from './projects.module.css';

type PausesListProps = { pauses: readonly Pause[]; onChange: (pauses: Pause[]) => void };

type PauseEntry = { from: string | null; to: string | null; reason: string };

const blank: PauseEntry = { from: null, to: null, reason: '' };

export function PausesList({ pauses, onChange }: PausesListProps) {
  const { t } = useTranslation('projects');
  const formats = useFormats();
  const [entry, setEntry] = useState<PauseEntry>(blank);
  const { from } = entry;
  return (
    <fieldset className={classes.list}>
      <legend>{t('risks.pauses')}</legend>
      {pauses.length === 0 && <p className={classes.dim}>{t('risks.noPauses')}</p>}
      <ul>
        {pauses.map((pause, index) => (
          <li key={`${pause.from} ${index}`} className={classes.line}>
            <span>
              {formats.day(pause.from)} – {pause.to === null ? t('risks.openPause') : formats.day(pause.to)}
            </span>
            <span className={classes.grow}>{pause.reason}</span>
            <ActionIcon
              aria-label={t('risks.removePause', { day: formats.day(pause.from) })}
              onClick={() => {
                onChange(pauses.filter((_pause, place) => place !== index));
              }}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <FormRow columns={2}>
        <DateField
          label={t('risks.from')}
          size="table"
          value={from}
          onChange={(day) => {
            setEntry({ ...entry, from: day });
          }}
        />
        <DateField
          label={t('risks.to')}
          size="table"
          value={entry.to}
          firstDay={from ?? undefined}
          onChange={(day) => {
            setEntry({ ...entry, to: day });
          }}
        />
      </FormRow>
      <TextField
        label={t('risks.reason')}
        size="table"
        value={entry.reason}
        maxLength={4_000}
        onChange={(reason) => {
          setEntry({ ...entry, reason });
        }}
      />
      <div>
        <Button
          size="xs"
          leftSection={<IconPlus size={15} aria-hidden />}
          disabled={from === null}
          onClick={() => {
            if (from === null) return;
            onChange([...pauses, { ...entry, from }]);
            setEntry(blank);
          }}
        >
          {t('risks.addPause')}
        </Button>
      </div>
    </fieldset>
  );
}
