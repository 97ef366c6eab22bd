import { useTranslation } from 'react-i18next';
import { LongTextField } from '../../ui/fields/long-text-field';
import { ExitForm } from './exit-form';
import { PausesList } from './pauses-list';
import type { ProjectTabProps } from './project-detail';
import { ProblemNotes } from './project-problems';
import classes from './projects.module.css';

export function RisksTab(props: ProjectTabProps) {
  const { row, onChange } = props;
  const { t } = useTranslation('projects');
  const { project, problems } = row;
  return (
    <div className={classes.halves}>
      <div className={classes.stack}>
        <LongTextField
          label={t('risks.risks')}
          value={project.risks}
          maxLength={4_000}
          rows={4}
          onChange={(risks) => {
            onChange({ ...project, risks });
          }}
        />
        <ProblemNotes problems={problems} codes={['mergedIntoMissing', 'pauseEndsBeforeStart']} />
        <ExitForm {...props} />
      </div>
      <PausesList
        pauses={project.pauses}
        onChange={(pauses) => {
          onChange({ ...project, pauses });
        }}
      />
    </div>
  );
}
