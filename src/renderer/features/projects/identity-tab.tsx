import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../../domain/documents/generated/documents';
import { findCodeFault } from '../../../domain/report/project-code';
import { RequiredTextField } from '../../parts/required-text-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { FormRow } from '../../ui/fields/form-row';
import { LongTextField } from '../../ui/fields/long-text-field';
import { TextField } from '../../ui/fields/text-field';
import type { ProjectTabProps } from './project-detail';

const kinds = ['investment', 'service-hire', 'recurrent'] as const;
const groups = ['A', 'B', 'C'] as const;

export function IdentityTab({ work, row: { project }, onChange }: ProjectTabProps) {
  const { t } = useTranslation('projects');
  const change = (part: Partial<Project>) => {
    onChange({ ...project, ...part });
  };
  const others = work.draft.projects.map(({ row }) => row).filter(({ id }) => id !== project.id);
  return (
    <>
      <FormRow columns={2}>
        <RequiredTextField
          label={t('identity.name')}
          value={project.name}
          maxLength={300}
          onChange={(name) => {
            change({ name });
          }}
        />
        <FormRow columns={2}>
          <CodeField
            label={t('identity.code')}
            value={project.code}
            taken={others.map(({ code }) => code)}
            isRequired
            onChange={(code) => {
              if (code !== null) change({ code });
            }}
          />
          <CodeField
            label={t('identity.plan')}
            value={project.plan ?? ''}
            taken={[]}
            onChange={(plan) => {
              change({ plan });
            }}
          />
        </FormRow>
      </FormRow>
      <FormRow columns={2}>
        <ChoiceField
          label={t('identity.kind')}
          choices={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={project.kind}
          onChange={(kind) => {
            if (kind !== null) change({ kind });
          }}
        />
        <ChoiceField
          label={t('identity.group')}
          choices={groups.map((value) => ({ value, label: t(`groupName.${value}`) }))}
          value={project.group}
          onChange={(group) => {
            change({ group });
          }}
          placeholder={t('notChosen')}
          isClearable
        />
      </FormRow>
      <FormRow columns={2}>
        <LongTextField
          label={t('identity.beneficiaries')}
          value={project.beneficiaries}
          maxLength={4_000}
          rows={2}
          onChange={(beneficiaries) => {
            change({ beneficiaries });
          }}
        />
        <LongTextField
          label={t('identity.place')}
          value={project.place}
          maxLength={4_000}
          rows={2}
          onChange={(place) => {
            change({ place });
          }}
        />
      </FormRow>
    </>
  );
}

type CodeFieldProps = {
  label: string;
  value: string;
  taken: readonly string[];
  isRequired?: boolean;
  onChange: (code: string | null) => void;
};

/** A code that cannot be recorded stays on screen; the earlier one stays recorded. */
function CodeField({ label, value, taken, isRequired = false, onChange }: CodeFieldProps) {
  const { t } = useTranslation(['projects', 'agency']);
  const [typed, setTyped] = useState<string | null>(null);
  const fault = typed === null ? null : findCodeFault(typed, taken, isRequired);
  const words = {
    blank: t('agency:required.text'),
    wrong: t('identity.codeWrong'),
    taken: t('identity.codeTaken'),
  };
  return (
    <TextField
      label={label}
      description={t('identity.codeHint')}
      error={fault === null ? undefined : words[fault]}
      isRequired={isRequired}
      value={typed ?? value}
      maxLength={40}
      onChange={(text) => {
        const isFaulty = findCodeFault(text, taken, isRequired) !== null;
        setTyped(isFaulty ? text : null);
        if (!isFaulty) onChange(text === '' ? null : text);
      }}
    />
  );
}
