import type { Lateness, RankedAgency, RankedList } from '../../domain/documents/generated/documents';
import type { ExportGround } from './export-ground';
import type { ExportWords } from './export-words';
import type { Table, TableCell } from './table';

type RankingColumn = {
  readonly title: string;
  readonly width: number;
  readonly cell: (ranked: RankedAgency, list: RankedList) => TableCell;
};

/** Every ranked agency of every list, in list order. */
export function rankingTable(ground: ExportGround): Table {
  const { words, scoreboard } = ground;
  const columns = rankingColumns(ground);
  return {
    name: words('ranking.name'),
    title: words('ranking.title'),
    columns: columns.map(({ title, width }) => ({ title, width })),
    rows: scoreboard.lists.flatMap((list) =>
      list.agencies.map((ranked) => columns.map((column) => column.cell(ranked, list))),
    ),
  };
}

function rankingColumns({ words, nameOf, parentOf, peerGroupName, bandName }: ExportGround): RankingColumn[] {
  const points = (text: string | null | undefined): TableCell => (text ? { decimal: text } : null);
  const whole = (count: number | null | undefined): TableCell =>
    count === null || count === undefined ? null : { whole: count };
  return [
    { title: words('column.peerGroup'), width: 26, cell: (_ranked, list) => peerGroupName(list.peerGroup) },
    { title: words('column.rank'), width: 7, cell: (ranked) => whole(ranked.rank) },
    { title: words('column.agency'), width: 14, cell: (ranked) => ranked.agency },
    { title: words('column.name'), width: 44, cell: (ranked) => nameOf(ranked.agency) },
    { title: words('column.parent'), width: 28, cell: (ranked) => parentOf(ranked.agency) },
    { title: words('column.score'), width: 9, cell: (ranked) => points(ranked.score) },
    {
      title: words('column.band'),
      width: 14,
      cell: ({ band, lowCoverage }) =>
        lowCoverage ? words('lowCoverage', { band: bandName(band) }) : bandName(band),
    },
    { title: words('column.intervalFrom'), width: 9, cell: (ranked) => whole(ranked.interval.from) },
    { title: words('column.intervalTo'), width: 9, cell: (ranked) => whole(ranked.interval.to) },
    { title: words('column.selfScore'), width: 9, cell: (ranked) => points(ranked.selfScore) },
    { title: words('column.verifiedScore'), width: 9, cell: (ranked) => points(ranked.verifiedScore) },
    { title: words('column.coverage'), width: 9, cell: (ranked) => points(ranked.coverage) },
    { title: words('column.basis'), width: 11, cell: (ranked) => words(`basis.${ranked.basis}`) },
    { title: words('column.state'), width: 14, cell: (ranked) => words(`state.${ranked.state}`) },
    { title: words('column.lateness'), width: 24, cell: (ranked) => latenessText(ranked.lateness, words) },
    { title: words('column.change'), width: 10, cell: (ranked) => points(ranked.progress?.change) },
    {
      title: words('column.comparablePoints'),
      width: 12,
      cell: (ranked) => points(ranked.progress?.comparablePoints),
    },
    { title: words('column.previousRank'), width: 9, cell: (ranked) => whole(ranked.progress?.previousRank) },
    { title: words('column.projectsUnderWay'), width: 9, cell: (ranked) => whole(ranked.projects.underWay) },
    {
      title: words('column.projectsOnSchedule'),
      width: 9,
      cell: (ranked) => whole(ranked.projects.onSchedule),
    },
    { title: words('column.planned'), width: 16, cell: (ranked) => whole(ranked.projects.planned) },
    { title: words('column.disbursed'), width: 16, cell: (ranked) => whole(ranked.projects.disbursed) },
    { title: words('column.hiringTarget'), width: 9, cell: (ranked) => whole(ranked.hiring.target) },
    { title: words('column.hired'), width: 9, cell: (ranked) => whole(ranked.hiring.hired) },
    { title: words('column.submission'), width: 20, cell: (ranked) => ranked.submission },
  ];
}

function latenessText({ status, workingDays, source }: Lateness, words: ExportWords): string {
  const text = words(`lateness.${status}`, { days: workingDays });
  return source === 'declared' ? words('lateness.declared', { text }) : text;
}
