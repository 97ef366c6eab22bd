import { useTranslation } from 'react-i18next';
import type { DirectiveProgress } from '../../../domain/documents/generated/documents';
import type { AssignedTask } from '../../../domain/report/assigned-tasks';
import { changeTaskProgress } from '../../../domain/report/task-progress';
import type { AgencyWork } from '../../parts/use-agency-work';
import { DateField } from '../../ui/fields/date-field';
import { FormRow } from '../../ui/fields/form-row';
import { LongTextField } from '../../ui/fields/long-text-field';
import { NumberField } from '../../ui/fields/number-field';
import { SegmentedChoice } from '../../ui/fields/segmented-choice';
import classes from './report.module.css';

type TaskFormProps = { work: AgencyWork; task: AssignedTask };

const states = ['not-started', 'under-way', 'done'] as const;

export function TaskForm({ work, task }: TaskFormProps) {
  const { t } = useTranslation('report');
  const { campaign, editing, today } = work;
  const { code } = task.directive;
  const change = (part: Partial<DirectiveProgress>) => {
    editing.put('directiveProgress', { campaign: campaign.id, row: changeTaskProgress(task, part, today) });
  };
  return (
    <div className={classes.stack}>
      <div className={classes.revisionHead}>
        <SegmentedChoice
          label={t('tasks.stateOf', { code })}
          segments={states.map((value) => ({ value, label: t(`tasks.stateName.${value}`) }))}
          value={task.progress?.state ?? null}
          onChange={(state) => {
            change({ state });
          }}
        />
      </div>
      <FormRow>
        <NumberField
          label={t('tasks.percent')}
          value={task.progress?.percent ?? null}
          decimals={1}
          minimum={0}
          maximum={100}
          onChange={(percent) => {
            change({ percent: percent ?? 0 });
          }}
        />
        <DateField
          label={t('tasks.doneOn')}
          value={task.progress?.doneOn ?? null}
          lastDay={today}
          onChange={(doneOn) => {
            change({ doneOn });
          }}
        />
      </FormRow>
      <LongTextField
        label={t('tasks.result')}
        value={task.progress?.result ?? ''}
        maxLength={4_000}
        rows={2}
        onChange={(result) => {
          change({ result });
        }}
      />
    </div>
  );
}
