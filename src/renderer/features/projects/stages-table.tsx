import { useTranslation } from 'react-i18next';
import type { StageCode } from '../../../domain/documents/generated/documents';
import { baselineInForce } from '../../../domain/derivation/project-dates';
import { changeStage, stageProgress } from '../../../domain/report/change-project';
import { daysBetween } from '../../../domain/report/days-between';
import { stageCodes } from '../../../domain/report/stage-codes';
import { useFormats } from '../../locale/use-formats';
import { DateField } from '../../ui/fields/date-field';
import type { ProjectTabProps } from './project-detail';
import { useProblemAt } from './project-problems';
import classes from './projects.module.css';

const columns = ['startedOn', 'endedOn', 'forecastEndOn'] as const;

/** The twelve stages: planned days as text, actual and forecast days to type; stages may overlap. */
export function StagesTable(props: ProjectTabProps) {
  const { t } = useTranslation('projects');
  return (
    <table className={classes.stages}>
      <thead>
        <tr>
          <th scope="col">{t('progress.stage')}</th>
          <th scope="col">{t('progress.planned')}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`progress.${name}`)}
            </th>
          ))}
          <th scope="col">{t('progress.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {stageCodes.map((stage) => (
          <StageRow key={stage} stage={stage} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function StageRow({ stage, work, row, onChange }: ProjectTabProps & { stage: StageCode }) {
  const { t } = useTranslation('projects');
  const formats = useFormats();
  const problemAt = useProblemAt(row.problems);
  const { project } = row;
  const { to } = work.campaign.body;
  const name = t('stageWithCode', { code: stage, name: t(`stage.${stage}`) });
  const planned = baselineInForce(project, to)?.stages.find((plan) => plan.stage === stage);
  const progress = stageProgress(project, stage);
  const end =
    progress.endedOn ?? (planned !== undefined && planned.endsOn <= to ? to : progress.forecastEndOn);
  const late = planned === undefined || end === null ? null : daysBetween(planned.endsOn, end);
  return (
    <tr>
      <th scope="row" className={classes.stageName} data-current={row.stage === stage || undefined}>
        {name}
      </th>
      <td className={classes.plannedDays}>
        {planned === undefined ? '–' : `${formats.day(planned.startsOn)} – ${formats.day(planned.endsOn)}`}
      </td>
      {columns.map((column) => {
        const { error } = problemAt(`stages/${stage}/${column}`);
        return (
          <td key={column}>
            <DateField
              label={t('progress.cell', { what: t(`progress.${column}`), stage: name })}
              isLabelHidden
              size="table"
              width={118}
              value={progress[column]}
              error={error === undefined ? undefined : true}
              onChange={(day) => {
                onChange(changeStage(project, stage, { [column]: day }));
              }}
            />
          </td>
        );
      })}
      <td className={late !== null && late > 0 ? classes.bad : classes.dim}>
        {late === null ? null : late > 0 ? t('progress.late', { count: late }) : t('progress.onTime')}
      </td>
    </tr>
  );
}
