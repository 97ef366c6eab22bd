import { useTranslation } from 'react-i18next';
import { changeUsage } from '../../../domain/report/change-project';
import { DateField } from '../../ui/fields/date-field';
import { FormRow } from '../../ui/fields/form-row';
import { LongTextField } from '../../ui/fields/long-text-field';
import { NumberField } from '../../ui/fields/number-field';
import { InlineNote } from '../../ui/notes/inline-note';
import type { ProjectTabProps } from './project-detail';
import { ProblemNotes, useProblemAt } from './project-problems';

const figures = { intendedUsers: 'intended', activeUsers: 'active' } as const;

export function UsageTab({ row: { project, problems }, onChange }: ProjectTabProps) {
  const { t } = useTranslation('projects');
  const problemAt = useProblemAt(problems);
  return (
    <>
      <InlineNote tone="info" title={t('usage.hint')} />
      <ProblemNotes problems={problems} codes={['usageMissing', 'activeAboveIntended']} />
      <FormRow columns={3}>
        {(['intendedUsers', 'activeUsers'] as const).map((name) => (
          <NumberField
            key={name}
            label={t(`usage.${figures[name]}`)}
            unit={t('usage.people')}
            value={project.usage?.[name] ?? null}
            decimals={0}
            minimum={0}
            {...problemAt(`usage/${name}`)}
            onChange={(count) => {
              onChange(changeUsage(project, { [name]: count ?? 0 }));
            }}
          />
        ))}
        <DateField
          label={t('usage.settlementDueOn')}
          description={t('usage.settlementHint')}
          value={project.settlementDueOn}
          onChange={(settlementDueOn) => {
            onChange({ ...project, settlementDueOn });
          }}
        />
      </FormRow>
      <LongTextField
        label={t('usage.benefits')}
        value={project.usage?.benefits ?? ''}
        maxLength={4_000}
        rows={3}
        onChange={(benefits) => {
          onChange(changeUsage(project, { benefits }));
        }}
      />
    </>
  );
}
