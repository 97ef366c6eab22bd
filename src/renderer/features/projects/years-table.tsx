import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BudgetYear } from '../../../domain/documents/generated/documents';
import { changeYear, removeYear } from '../../../domain/report/change-project';
import { useFormats } from '../../locale/use-formats';
import { MoneyField } from '../../ui/fields/money-field';
import { FigureCell } from '../../ui/table/figure-cell';
import { AddYear } from './add-year';
import type { ProjectTabProps } from './project-detail';
import { ProblemNotes, useProblemAt } from './project-problems';
import classes from './projects.module.css';

const columns = ['allocated', 'planned', 'paid'] as const;

export function YearsTable({ work, row: { project, money, problems }, onChange }: ProjectTabProps) {
  const { t } = useTranslation('projects');
  const formats = useFormats();
  return (
    <section className={classes.stack}>
      <table className={classes.stages}>
        <caption>
          {t('money.years')} <span className={classes.dim}>{t('money.yearsHint')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('money.year')}</th>
            <th scope="col">{t('money.sourceHead')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" data-align="end">
                {t(`money.${column}`)}
              </th>
            ))}
            <th scope="col" data-align="end">
              {t('money.ratio')}
            </th>
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {project.years.map((year) => (
            <YearRow
              key={`${year.year}/${year.source}`}
              year={year}
              problems={problems}
              onChange={(part) => {
                onChange(changeYear(project, year, part));
              }}
              onRemove={() => {
                onChange(removeYear(project, year));
              }}
            />
          ))}
          {project.years.length === 0 && (
            <tr>
              <td colSpan={7} className={classes.dim}>
                {t('money.noYears')}
              </td>
            </tr>
          )}
        </tbody>
        {project.years.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('money.sum')}
              </th>
              {columns.map((column) => (
                <td key={column} data-align="end">
                  {formats.money(money.allYears[column])}
                </td>
              ))}
              <td colSpan={2} />
            </tr>
          </tfoot>
        )}
      </table>
      <ProblemNotes
        problems={problems}
        codes={['allocatedAboveTotal', 'plannedAboveAllocated', 'paidAbovePlanned', 'paidInLaterYear']}
      />
      <AddYear project={project} year={Number(work.campaign.body.to.slice(0, 4))} onChange={onChange} />
    </section>
  );
}

type YearRowProps = {
  year: BudgetYear;
  problems: ProjectTabProps['row']['problems'];
  onChange: (part: Partial<Pick<BudgetYear, (typeof columns)[number]>>) => void;
  onRemove: () => void;
};

function YearRow({ year, problems, onChange, onRemove }: YearRowProps) {
  const { t } = useTranslation('projects');
  const formats = useFormats();
  const problemAt = useProblemAt(problems);
  const source = t(`money.source.${year.source}`);
  return (
    <tr>
      <th scope="row">{year.year}</th>
      <td>{source}</td>
      {columns.map((column) => (
        <td key={column} data-align="end">
          <MoneyField
            label={t('money.cell', { what: t(`money.${column}`), year: year.year, source })}
            isLabelHidden
            size="table"
            unit="million"
            width={150}
            value={year[column]}
            error={
              problemAt(`years/${year.year}/${year.source}/${column}`).error === undefined ? undefined : true
            }
            onChange={(amount) => {
              onChange({ [column]: amount ?? 0 });
            }}
          />
        </td>
      ))}
      <td data-align="end">
        <FigureCell
          value={year.planned > 0 ? (100 * year.paid) / year.planned : null}
          write={(value) => formats.percent(value, 1)}
        />
      </td>
      <td>
        <ActionIcon aria-label={t('money.removeYear', { year: year.year, source })} onClick={onRemove}>
          <IconX size={15} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}
