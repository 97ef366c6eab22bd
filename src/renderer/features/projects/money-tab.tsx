import { useTranslation } from 'react-i18next';
import { changeFunding, moneySources } from '../../../domain/report/change-project';
import { useFormats } from '../../locale/use-formats';
import { MoneyField } from '../../ui/fields/money-field';
import type { ProjectTabProps } from './project-detail';
import { MoneyChart } from './money-chart';
import { ProblemNotes } from './project-problems';
import classes from './projects.module.css';
import { YearsTable } from './years-table';

/** Money by source and by year, with the sums that must agree shown where they are typed. */
export function MoneyTab(props: ProjectTabProps) {
  return (
    <div className={classes.money}>
      <FundingTable {...props} />
      <div className={classes.stack}>
        <YearsTable {...props} />
        <MoneyChart project={props.row.project} />
      </div>
    </div>
  );
}

function FundingTable({ row: { project, money, problems }, onChange }: ProjectTabProps) {
  const { t } = useTranslation('projects');
  const formats = useFormats();
  const rest = money.totalCost === null ? null : money.totalCost - money.funded;
  return (
    <section className={classes.stack}>
      <table className={classes.stages}>
        <caption>{t('money.funding')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('money.sourceHead')}</th>
            <th scope="col" data-align="end">
              {t('money.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {moneySources.map((source) => (
            <tr key={source}>
              <th scope="row">{t(`money.source.${source}`)}</th>
              <td data-align="end">
                <MoneyField
                  label={t(`money.source.${source}`)}
                  isLabelHidden
                  size="table"
                  unit="million"
                  width={180}
                  value={project.funding.find((part) => part.source === source)?.amount ?? null}
                  isWarned={problems.some(({ code }) => code === 'fundingNotTotal')}
                  onChange={(amount) => {
                    onChange(changeFunding(project, source, amount));
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('money.sum')}</th>
            <td data-align="end">{formats.money(money.funded)}</td>
          </tr>
          <tr>
            <th scope="row">{t('money.ofTotal')}</th>
            <td data-align="end">
              {money.totalCost === null ? t('money.noTotal') : formats.money(money.totalCost)}
            </td>
          </tr>
          {rest !== null && rest !== 0 && (
            <tr className={classes.bad}>
              <th scope="row">{t('money.rest')}</th>
              <td data-align="end">{formats.money(rest)}</td>
            </tr>
          )}
        </tfoot>
      </table>
      <ProblemNotes problems={problems} codes={['fundingNotTotal']} />
    </section>
  );
}
