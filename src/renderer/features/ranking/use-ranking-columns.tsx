import { useTranslation } from 'react-i18next';
import type { RankedList } from '../../../domain/documents/generated/documents';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useAgencyNames } from '../../session/use-agency-names';
import { ChangeMark } from '../../ui/marks/change-mark';
import { RankInterval, RankScale } from '../../ui/marks/rank-interval';
import { StatusMark } from '../../ui/marks/status-mark';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import { bandLook } from './band-look';
import { BasisMarks } from './basis-marks';
import { rankTicks } from './rank-ticks';
import type { RankingOrder, RankingRow } from './ranking-rows';
import classes from './ranking.module.css';
import { ScoreTrend } from './score-trend';

type Column = DataTableColumn<RankingRow>;

export function useRankingColumns(list: RankedList, order: RankingOrder, selected: string | null): Column[] {
  const { t } = useTranslation('ranking');
  const formats = useFormats();
  const nameOf = useAgencyNames();
  const inWords = useBilingual();
  const bands = useCurrentCampaign()?.framework.bands ?? [];
  const scale = { size: list.agencies.length, ticks: rankTicks(list.agencies.length) };
  const bandName = (id: string) => {
    const name = bands.find((band) => band.id === id)?.name;
    return name === undefined ? id : inWords(name);
  };
  const rank: Column = {
    id: 'rank',
    head: t('column.rank'),
    align: 'end',
    width: 40,
    cell: ({ placed }) => <span className={classes.rank}>{placed?.rank ?? '–'}</span>,
  };
  const agency: Column = {
    id: 'agency',
    head: t('column.agency'),
    isRowHead: true,
    cell: ({ id }) => nameOf(id),
  };
  const score: Column = {
    id: 'score',
    head: t('column.score'),
    align: 'end',
    width: 52,
    cell: ({ placed }) => <strong>{placed === null ? '–' : formats.points(placed.score)}</strong>,
  };
  const band: Column = {
    id: 'band',
    head: t('column.band'),
    width: 100,
    cell: ({ placed, tracked }) =>
      placed === null ? (
        <span className={classes.reason}>
          <StatusMark
            kind={tracked.notRanked === 'missing' ? 'report.missing' : 'file.waiting'}
            text={t(`reason.${tracked.notRanked ?? 'missing'}`)}
          />
        </span>
      ) : (
        <StatusMark kind={bandLook(bands, placed.band)} text={bandName(placed.band)} />
      ),
  };
  const marks: Column = {
    id: 'marks',
    head: t('column.marks'),
    width: 38,
    cell: ({ placed }) => placed !== null && <BasisMarks placed={placed} />,
  };
  const change: Column = {
    id: 'change',
    head: t('column.change'),
    align: 'end',
    width: 66,
    cell: ({ placed }) => placed !== null && <ChangeMark change={placed.progress?.change ?? null} />,
  };
  const trend: Column = {
    id: 'trend',
    head: t('column.trend'),
    width: 62,
    cell: ({ tracked, placed }) =>
      placed !== null && <ScoreTrend tracked={tracked} change={placed.progress?.change ?? null} />,
  };
  const interval: Column = {
    id: 'interval',
    head: (
      <div className={classes.scale}>
        {t('column.interval')}
        <RankScale {...scale} />
      </div>
    ),
    width: 160,
    cell: ({ id, placed }) =>
      placed !== null && (
        <RankInterval
          rank={placed.rank}
          low={placed.interval.from}
          high={placed.interval.to}
          {...scale}
          isEmphasised={id === selected}
        />
      ),
  };
  const compared = (name: 'before' | 'after'): Column => ({
    id: name,
    head: t(`column.${name}`),
    align: 'end',
    width: 72,
    cell: ({ placed }) => placed !== null && formats.points(placed.progress?.[name]),
  });
  const comparable: Column = {
    id: 'comparable',
    head: t('column.comparable'),
    align: 'end',
    width: 96,
    cell: ({ placed }) => placed !== null && formats.number(placed.progress?.comparablePoints, 2),
  };
  const previousRank: Column = {
    id: 'previousRank',
    head: t('column.previousRank'),
    align: 'end',
    width: 76,
    cell: ({ placed }) => placed !== null && (placed.progress?.previousRank ?? '–'),
  };
  return order === 'level'
    ? [rank, agency, score, band, interval, change, trend, marks]
    : [change, agency, compared('before'), compared('after'), comparable, previousRank, rank, trend, marks];
}
