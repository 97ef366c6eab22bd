import { useTranslation } from 'react-i18next';
import type { Project } from '../../../domain/documents/generated/documents';
import { changeDelay } from '../../../domain/report/change-project';
import { FormRow } from '../../ui/fields/form-row';
import { LongTextField } from '../../ui/fields/long-text-field';
import { NumberField } from '../../ui/fields/number-field';
import type { ProjectTabProps } from './project-detail';
import { ProblemNotes, useProblemAt } from './project-problems';
import classes from './projects.module.css';
import { StagesTable } from './stages-table';

/** What changes every period: dates of the stages, volume, and the reason of a delay beside them. */
export function ProgressTab(props: ProjectTabProps) {
  const { row, onChange } = props;
  const { t } = useTranslation('projects');
  const { project, problems } = row;
  const problemAt = useProblemAt(problems);
  const change = (part: Partial<Project>) => {
    onChange({ ...project, ...part });
  };
  return (
    <div className={classes.progress}>
      <StagesTable {...props} />
      <div className={classes.stack}>
        <FormRow columns={2}>
          <NumberField
            label={t('progress.volume')}
            value={project.volumePercent}
            unit={t('progress.percent')}
            decimals={2}
            minimum={0}
            maximum={100}
            {...problemAt('volumePercent')}
            onChange={(volumePercent) => {
              change({ volumePercent: volumePercent ?? 0 });
            }}
          />
          <NumberField
            label={t('progress.plannedVolume')}
            value={project.plannedVolumePercent}
            unit={t('progress.percent')}
            decimals={2}
            minimum={0}
            maximum={100}
            onChange={(plannedVolumePercent) => {
              change({ plannedVolumePercent: plannedVolumePercent ?? 0 });
            }}
          />
        </FormRow>
        <ProblemNotes
          problems={problems}
          codes={[
            'planMissing',
            'delayCauseMissing',
            'volumeOfFinished',
            'stageEndsBeforeStart',
            'dateInFuture',
          ]}
        />
        <LongTextField
          label={t('progress.cause')}
          value={project.delay?.cause ?? ''}
          maxLength={4_000}
          rows={3}
          {...problemAt('delay/cause')}
          onChange={(cause) => {
            onChange(changeDelay(project, { cause }));
          }}
        />
        <LongTextField
          label={t('progress.proposal')}
          value={project.delay?.proposal ?? ''}
          maxLength={4_000}
          rows={3}
          onChange={(proposal) => {
            onChange(changeDelay(project, { proposal }));
          }}
        />
      </div>
    </div>
  );
}
