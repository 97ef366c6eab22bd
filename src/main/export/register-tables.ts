import type { AgencyProjection, ProvinceProjection } from '../../domain/consolidation/province-projection';
import type { Hire, Project } from '../../domain/documents/generated/documents';
import { baselineInForce, isOnSchedule, isUnderWay } from '../../domain/derivation/project-dates';
import { formatHundredths, hundredthsOf } from '../../domain/exact/hundredths';
import { daysSlipped } from '../../domain/report/project-status';
import { sumProjectMoney } from '../../domain/report/project-money';
import type { ExportGround } from './export-ground';
import type { Table, TableCell } from './table';

/** Every project of every effective report, with the document it stands in. */
export function projectTable({ words, nameOf }: ExportGround, province: ProvinceProjection): Table {
  const { from, to } = province.current.campaign;
  const yes = (holds: boolean): TableCell => (holds ? words('column.yes') : null);
  return {
    name: words('projects.name'),
    title: words('projects.title'),
    columns: [
      { title: words('column.agency'), width: 14 },
      { title: words('column.name'), width: 40 },
      { title: words('column.projectCode'), width: 18 },
      { title: words('column.projectName'), width: 60 },
      { title: words('column.isUnderWay'), width: 10 },
      { title: words('column.projectsOnSchedule'), width: 10 },
      { title: words('column.totalCost'), width: 18 },
      { title: words('column.planned'), width: 18 },
      { title: words('column.disbursed'), width: 18 },
      { title: words('column.plannedVolume'), width: 10 },
      { title: words('column.volume'), width: 10 },
      { title: words('column.endsOn'), width: 12 },
      { title: words('column.daysSlipped'), width: 10 },
      { title: words('column.submission'), width: 20 },
    ],
    rows: registerRows(province, (report) => report.projects.rows).map(({ agency, row, submission }) => {
      const money = sumProjectMoney(row, to);
      const slipped = daysSlipped(row);
      return [
        agency.id,
        nameOf(agency.id),
        row.code,
        row.name,
        yes(isUnderWay(row, from, to)),
        yes(isOnSchedule(row, to)),
        money.totalCost === null ? null : { whole: money.totalCost },
        { whole: money.thisYear.planned },
        { whole: money.thisYear.paid },
        percentCell(row.plannedVolumePercent),
        percentCell(row.volumePercent),
        baselineInForce(row, to)?.endsOn ?? null,
        slipped === null ? null : { whole: slipped },
        submission,
      ];
    }),
  };
}

export function hireTable({ words, nameOf }: ExportGround, province: ProvinceProjection): Table {
  return {
    name: words('hires.name'),
    title: words('hires.title'),
    columns: [
      { title: words('column.agency'), width: 14 },
      { title: words('column.name'), width: 40 },
      { title: words('column.post'), width: 40 },
      { title: words('column.system'), width: 40 },
      { title: words('column.stage'), width: 16 },
      { title: words('column.hiredOn'), width: 12 },
      { title: words('column.submission'), width: 20 },
    ],
    rows: registerRows(province, (report) => report.hires.rows).map(({ agency, row, submission }) => [
      agency.id,
      nameOf(agency.id),
      row.post,
      row.system,
      words(`hireStage.${row.stage}`),
      row.hiredOn,
      submission,
    ]),
  };
}

type Report = NonNullable<AgencyProjection['lifecycle']['effective']>['submission']['document']['body'];

function registerRows<R extends Project | Hire>(
  province: ProvinceProjection,
  rowsOf: (report: Report) => readonly R[],
) {
  return province.agencies.flatMap((agency) => {
    const effective = agency.lifecycle.effective;
    if (effective === null) return [];
    const { id: submission, document } = effective.submission;
    return rowsOf(document.body).map((row) => ({ agency, row, submission }));
  });
}

function percentCell(percent: number): TableCell {
  return { decimal: formatHundredths(hundredthsOf(percent)) };
}
