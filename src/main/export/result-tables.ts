import type { RankedAgency, ScoreProgress } from '../../domain/documents/generated/documents';
import { compareText } from '../../domain/trust/compare-documents';
import type { ExportGround } from './export-ground';
import type { Table } from './table';

type Moved = RankedAgency & { progress: ScoreProgress };

/** Ranked agencies with a score then and now, the largest rise first; a list of its own beside the one by level. */
export function progressTable({ words, scoreboard, nameOf, peerGroupName }: ExportGround): Table {
  const moved = scoreboard.lists.flatMap((list) =>
    list.agencies
      .filter((ranked): ranked is Moved => ranked.progress !== null)
      .map((ranked) => ({ ranked, peerGroup: list.peerGroup })),
  );
  moved.sort(
    ({ ranked: left }, { ranked: right }) =>
      Number(right.progress.change) - Number(left.progress.change) || compareText(left.agency, right.agency),
  );
  return {
    name: words('progress.name'),
    title: words('progress.title'),
    columns: [
      { title: words('column.change'), width: 10 },
      { title: words('column.name'), width: 44 },
      { title: words('column.peerGroup'), width: 26 },
      { title: words('column.before'), width: 9 },
      { title: words('column.after'), width: 9 },
      { title: words('column.comparablePoints'), width: 12 },
      { title: words('column.previousRank'), width: 9 },
      { title: words('column.rank'), width: 9 },
    ],
    rows: moved.map(({ ranked: { agency, progress, rank }, peerGroup }) => [
      { decimal: progress.change },
      nameOf(agency),
      peerGroupName(peerGroup),
      { decimal: progress.before },
      { decimal: progress.after },
      { decimal: progress.comparablePoints },
      progress.previousRank === null ? null : { whole: progress.previousRank },
      { whole: rank },
    ]),
  };
}

export function notRankedTable({ words, scoreboard, nameOf, parentOf, peerGroupName }: ExportGround): Table {
  return {
    name: words('notRanked.name'),
    title: words('notRanked.title'),
    columns: [
      { title: words('column.peerGroup'), width: 26 },
      { title: words('column.agency'), width: 14 },
      { title: words('column.name'), width: 44 },
      { title: words('column.parent'), width: 28 },
      { title: words('column.reason'), width: 36 },
      { title: words('column.submission'), width: 20 },
    ],
    rows: scoreboard.notRanked.map(({ agency, peerGroup, reason, submission }) => [
      peerGroupName(peerGroup),
      agency,
      nameOf(agency),
      parentOf(agency),
      words(`reason.${reason}`),
      submission,
    ]),
  };
}

/** One row an agency and indicator, in list and framework order. */
export function indicatorTable({ words, scoreboard, framework, nameOf, language }: ExportGround): Table {
  const indicators = new Map(framework.indicators.map((indicator) => [indicator.code, indicator]));
  return {
    name: words('indicators.name'),
    title: words('indicators.title'),
    columns: [
      { title: words('column.agency'), width: 14 },
      { title: words('column.name'), width: 44 },
      { title: words('column.group'), width: 8 },
      { title: words('column.indicator'), width: 10 },
      { title: words('column.indicator'), width: 60 },
      { title: words('column.status'), width: 18 },
      { title: words('column.points'), width: 9 },
      { title: words('column.selfPoints'), width: 9 },
      { title: words('column.maximum'), width: 9 },
    ],
    rows: scoreboard.lists.flatMap((list) =>
      list.agencies.flatMap((ranked) =>
        ranked.indicators.map((score) => [
          ranked.agency,
          nameOf(ranked.agency),
          indicators.get(score.indicator)?.group ?? '',
          score.indicator,
          indicators.get(score.indicator)?.name[language] ?? '',
          words(`status.${score.status}`),
          score.points === null ? null : { decimal: score.points },
          score.selfPoints === null ? null : { decimal: score.selfPoints },
          { decimal: score.maximum },
        ]),
      ),
    ),
  };
}
