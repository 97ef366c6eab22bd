import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoneySource, Project } from '../../../domain/documents/generated/documents';
import { addYear, moneySources } from '../../../domain/report/change-project';
import { ChoiceField } from '../../ui/fields/choice-field';
import classes from './projects.module.css';

type AddYearProps = { project: Project; year: number; onChange: (project: Project) => void };

export function AddYear({ project, year: firstYear, onChange }: AddYearProps) {
  const { t } = useTranslation('projects');
  const [year, setYear] = useState(firstYear);
  const [source, setSource] = useState<MoneySource>('province');
  const isThere = project.years.some((row) => row.year === year && row.source === source);
  return (
    <div className={classes.addRow}>
      <ChoiceField
        label={t('money.year')}
        size="table"
        width={100}
        choices={budgetYears(firstYear).map((value) => ({ value, label: value }))}
        value={String(year)}
        onChange={(chosen) => {
          if (chosen !== null) setYear(Number(chosen));
        }}
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
        disabled={isThere}
        onClick={() => {
          onChange(addYear(project, { year, source }));
        }}
      >
        {t('money.addYear')}
      </Button>
    </div>
  );
}

/** A project's money lies some years back and some ahead. */
function budgetYears(middle: number): string[] {
  return Array.from({ length: 15 }, (_year, index) => String(middle - 9 + index));
}
