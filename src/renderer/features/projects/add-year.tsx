import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoneySource, Project } from '../../../domain/documents/generated/documents';
import { addYear, moneySources } from '../../../domain/report/change-project';
import { ChoiceField } from '../../ui/fields/choice-field';
import { NumberField } from '../../ui/fields/number-field';
import classes from './projects.module.css';

type AddYearProps = { project: Project; year: number; onChange: (project: Project) => void };

export function AddYear({ project, year: firstYear, onChange }: AddYearProps) {
  const { t } = useTranslation('projects');
  const [year, setYear] = useState<number | null>(firstYear);
  const [source, setSource] = useState<MoneySource>('province');
  const isThere = project.years.some((row) => row.year === year && row.source === source);
  return (
    <div className={classes.addRow}>
      <NumberField
        label={t('money.year')}
        size="table"
        width={90}
        value={year}
        decimals={0}
        minimum={1990}
        maximum={2200}
        onChange={setYear}
      />
      <ChoiceField
        label={t('money.sourceHead')}
        size="table"
        width={140}
        choices={moneySources.map((value) => ({ value, label: t(`money.source.${value}`) }))}
        value={source}
        onChange={(chosen) => {
          if (chosen !== null) setSource(chosen);
        }}
      />
      <Button
        size="xs"
        leftSection={<IconPlus size={15} aria-hidden />}
        disabled={year === null || isThere}
        onClick={() => {
          if (year !== null) onChange(addYear(project, { year, source }));
        }}
      >
        {t('money.addYear')}
      </Button>
    </div>
  );
}
