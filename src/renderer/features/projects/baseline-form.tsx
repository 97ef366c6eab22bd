import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project, StageCode } from '../../../domain/documents/generated/documents';
import {
  addBaseline,
  findBaselineFaults,
  proposeBaseline,
  type BaselineEntry,
} from '../../../domain/report/project-plan';
import { stageCodes } from '../../../domain/report/stage-codes';
import { DateField } from '../../ui/fields/date-field';
import { FormRow } from '../../ui/fields/form-row';
import { LongTextField } from '../../ui/fields/long-text-field';
import { MoneyField } from '../../ui/fields/money-field';
import { TextField } from '../../ui/fields/text-field';
import classes from './projects.module.css';

type BaselineFormProps = { project: Project; onRecorded: (project: Project) => void };

/** Typed as a whole and recorded once: what is recorded here is locked. */
export function BaselineForm({ project, onRecorded }: BaselineFormProps) {
  const { t } = useTranslation('projects');
  const [entry, setEntry] = useState<BaselineEntry>(() => proposeBaseline(project));
  const isFirst = project.baselines.length === 0;
  const faults = findBaselineFaults(project, entry);
  const isUntouched = entry.approvedOn === null && entry.totalCost === null && entry.reason === '';
  const change = (part: Partial<BaselineEntry>) => {
    setEntry({ ...entry, ...part });
  };
  return (
    <form
      className={classes.tab}
      onSubmit={(event) => {
        event.preventDefault();
        const next = addBaseline(project, entry);
        if (next !== null) onRecorded(next);
      }}
    >
      <FormRow columns={5}>
        <DateField
          label={t('plan.approvedOn')}
          isRequired
          value={entry.approvedOn}
          onChange={(approvedOn) => {
            change({ approvedOn });
          }}
        />
        <TextField
          label={t('plan.decision')}
          value={entry.decision}
          maxLength={300}
          onChange={(decision) => {
            change({ decision });
          }}
        />
        <MoneyField
          label={t('plan.totalCost')}
          isRequired
          unit="million"
          value={entry.totalCost}
          onChange={(totalCost) => {
            change({ totalCost });
          }}
        />
        <DateField
          label={t('plan.startsOn')}
          isRequired
          value={entry.startsOn}
          onChange={(startsOn) => {
            change({ startsOn });
          }}
        />
        <DateField
          label={t('plan.endsOn')}
          isRequired
          value={entry.endsOn}
          onChange={(endsOn) => {
            change({ endsOn });
          }}
        />
      </FormRow>
      {!isFirst && (
        <LongTextField
          label={t('plan.reason')}
          isRequired
          value={entry.reason}
          maxLength={4_000}
          rows={2}
          onChange={(reason) => {
            change({ reason });
          }}
        />
      )}
      <PlannedStages entry={entry} onChange={change} />
      {!isUntouched && faults.length > 0 && (
        <ul className={classes.faults} aria-live="polite">
          {faults.map((fault) => (
            <li key={fault}>{t(`plan.fault.${fault}`)}</li>
          ))}
        </ul>
      )}
      <div>
        <Button type="submit" leftSection={<IconLock size={16} aria-hidden />} disabled={faults.length > 0}>
          {t(isFirst ? 'plan.writeFirst' : 'plan.writeChange')}
        </Button>
      </div>
    </form>
  );
}

type PlannedStagesProps = { entry: BaselineEntry; onChange: (part: Partial<BaselineEntry>) => void };

function PlannedStages({ entry, onChange }: PlannedStagesProps) {
  const { t } = useTranslation('projects');
  const changeStage = (stage: StageCode, part: { startsOn?: string | null; endsOn?: string | null }) => {
    const dates = entry.stages[stage] ?? { startsOn: null, endsOn: null };
    onChange({ stages: { ...entry.stages, [stage]: { ...dates, ...part } } });
  };
  return (
    <fieldset className={classes.list}>
      <legend>{t('plan.stages')}</legend>
      <p className={classes.dim}>{t('plan.stagesHint')}</p>
      <div className={classes.stageGrid}>
        {stageCodes.map((stage) => {
          const name = t('stageWithCode', { code: stage, name: t(`stage.${stage}`) });
          return (
            <div key={stage} className={classes.stageLine}>
              <span>{name}</span>
              <DateField
                label={t('plan.stageStart', { stage: name })}
                isLabelHidden
                size="table"
                value={entry.stages[stage]?.startsOn ?? null}
                onChange={(startsOn) => {
                  changeStage(stage, { startsOn });
                }}
              />
              <DateField
                label={t('plan.stageEnd', { stage: name })}
                isLabelHidden
                size="table"
                value={entry.stages[stage]?.endsOn ?? null}
                onChange={(endsOn) => {
                  changeStage(stage, { endsOn });
                }}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
