import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { listLeftovers, type Leftover } from '../../../domain/report/report-leftovers';
import { countFields, reportParts } from '../../../domain/report/report-parts';
import { countProblems } from '../../../domain/report/report-problem';
import { hrefOfPart, hrefOfPlace, usePartName } from '../../parts/problem-place';
import type { AgencyWork } from '../../parts/use-agency-work';
import { useProblemWords } from '../../parts/use-problem-words';
import { StatusMark } from '../../ui/marks/status-mark';
import { EmptyState } from '../../ui/panels/empty-state';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import classes from './report.module.css';

/** Everything that still asks for attention, in one list with the way to each. */
export function ProblemsPanel({ work }: { work: AgencyWork }) {
  const { t } = useTranslation('report');
  const columns = useColumns(work);
  const parts = reportParts(work.report);
  const { filled, total } = countFields(parts);
  const { errors, warnings } = countProblems(work.report.problems);
  return (
    <Panel title={t('problems.title')} note={t('problems.note', { errors, warnings, blank: total - filled })}>
      <DataTable
        label={t('problems.title')}
        columns={columns}
        rows={listLeftovers(work.report, parts)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('problems.none')}>{t('problems.noneNext')}</EmptyState>}
      />
    </Panel>
  );
}

function useColumns({ report }: AgencyWork): DataTableColumn<Leftover>[] {
  const { t } = useTranslation(['report', 'agency']);
  const partName = usePartName();
  const problemWords = useProblemWords();
  const placeOf = (leftover: Leftover): { words: string; href: string } => {
    if (leftover.kind !== 'problem')
      return { words: partName(leftover.part), href: hrefOfPart(leftover.part) };
    const { place } = leftover.problem;
    const href = hrefOfPlace(place);
    switch (place.part) {
      case 'group':
        return { words: place.indicator, href };
      case 'projects':
        return { words: report.body.projects.rows.find(({ id }) => id === place.row)?.name ?? '', href };
      case 'hires':
        return { words: report.body.hires.rows.find(({ id }) => id === place.row)?.post ?? '', href };
      default:
        return { words: t(`agency:part.${place.part}`), href };
    }
  };
  return [
    {
      id: 'kind',
      head: t('problems.column.kind'),
      cell: (leftover) => (
        <StatusMark
          kind={
            leftover.kind === 'problem'
              ? leftover.problem.severity === 'error'
                ? 'form.error'
                : 'form.warning'
              : 'form.incomplete'
          }
        />
      ),
      width: 110,
    },
    {
      id: 'place',
      head: t('problems.column.place'),
      cell: (leftover) => {
        const { words, href } = placeOf(leftover);
        return (
          <Anchor href={href} aria-label={t('problems.go', { place: words })}>
            {words}
          </Anchor>
        );
      },
      isRowHead: true,
      width: '26%',
    },
    {
      id: 'what',
      head: t('problems.column.what'),
      cell: (leftover) => <div className={classes.sentence}>{sentenceOf(leftover)}</div>,
    },
  ];

  function sentenceOf(leftover: Leftover): string {
    switch (leftover.kind) {
      case 'problem':
        return problemWords(leftover.problem);
      case 'undecided':
        return t('problems.undecided');
      case 'evidence':
        return t('problems.evidence', { codes: leftover.indicators.join(', ') });
      case 'blank':
      case 'unreported':
        return t(`problems.${leftover.kind}`, { count: leftover.count });
    }
  }
}
