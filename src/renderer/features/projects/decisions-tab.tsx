import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectDecision } from '../../../domain/documents/generated/documents';
import { useFormats } from '../../locale/use-formats';
import { ChoiceField } from '../../ui/fields/choice-field';
import { DateField } from '../../ui/fields/date-field';
import { FormRow } from '../../ui/fields/form-row';
import { TextField } from '../../ui/fields/text-field';
import type { ProjectTabProps } from './project-detail';
import classes from './projects.module.css';

const levels = ['central', 'province', 'department', 'district', 'commune'] as const;

export function DecisionsTab({ row: { project }, onChange }: ProjectTabProps) {
  const { t } = useTranslation('projects');
  const formats = useFormats();
  return (
    <>
      {project.decisions.length === 0 && <p className={classes.dim}>{t('decisions.none')}</p>}
      <ul>
        {project.decisions.map((decision, index) => (
          <li key={`${decision.number} ${index}`} className={classes.line}>
            <strong>{decision.number}</strong>
            <span>{formats.day(decision.signedOn)}</span>
            <span>{t(`decisions.levelName.${decision.level}`)}</span>
            <span className={classes.grow}>{decision.subject}</span>
            <ActionIcon
              aria-label={t('decisions.remove', { number: decision.number })}
              onClick={() => {
                onChange({
                  ...project,
                  decisions: project.decisions.filter((_decision, place) => place !== index),
                });
              }}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <DecisionForm
        onAdd={(decision) => {
          const decisions = [...project.decisions, decision];
          onChange({
            ...project,
            decisions: decisions.sort((left, right) => (left.signedOn < right.signedOn ? -1 : 1)),
          });
        }}
      />
    </>
  );
}

type DecisionEntry = {
  number: string;
  signedOn: string | null;
  level: ProjectDecision['level'];
  subject: string;
};

const blank: DecisionEntry = { number: '', signedOn: null, level: 'province', subject: '' };

function DecisionForm({ onAdd }: { onAdd: (decision: ProjectDecision) => void }) {
  const { t } = useTranslation('projects');
  const [entry, setEntry] = useState<DecisionEntry>(blank);
  const { signedOn } = entry;
  const number = entry.number.trim();
  const isComplete = number !== '' && signedOn !== null;
  const change = (part: Partial<DecisionEntry>) => {
    setEntry({ ...entry, ...part });
  };
  return (
    <form
      className={classes.tab}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isComplete) return;
        onAdd({ ...entry, number, signedOn });
        setEntry(blank);
      }}
    >
      <FormRow columns={4}>
        <TextField
          label={t('decisions.number')}
          value={entry.number}
          maxLength={300}
          onChange={(text) => {
            change({ number: text });
          }}
        />
        <DateField
          label={t('decisions.signedOn')}
          value={signedOn}
          onChange={(day) => {
            change({ signedOn: day });
          }}
        />
        <ChoiceField
          label={t('decisions.level')}
          choices={levels.map((value) => ({ value, label: t(`decisions.levelName.${value}`) }))}
          value={entry.level}
          onChange={(level) => {
            if (level !== null) change({ level });
          }}
        />
        <TextField
          label={t('decisions.subject')}
          value={entry.subject}
          maxLength={4_000}
          onChange={(subject) => {
            change({ subject });
          }}
        />
      </FormRow>
      <div>
        <Button
          type="submit"
          size="xs"
          leftSection={<IconPlus size={15} aria-hidden />}
          disabled={!isComplete}
        >
          {t('decisions.add')}
        </Button>
      </div>
    </form>
  );
}
