import { useTranslation } from 'react-i18next';
import type { RankedList, ScoringMode } from '../../../domain/documents/generated/documents';
import { useBilingual } from '../../locale/use-bilingual';
import type { ProvinceView } from '../../parts/province/province-view';
import { useCurrentCampaign } from '../../session/current-campaign';
import { SegmentedChoice } from '../../ui/fields/segmented-choice';
import { StatusMark } from '../../ui/marks/status-mark';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import { CopyableText } from '../../ui/text/copyable-text';
import type { RankingOrder, RankingRow } from './ranking-rows';
import classes from './ranking.module.css';
import { useRankingColumns } from './use-ranking-columns';

type RankingTableProps = {
  view: ProvinceView;
  list: RankedList;
  rows: readonly RankingRow[];
  order: RankingOrder;
  mode: ScoringMode;
  onModeChange: (mode: ScoringMode) => void;
  selected: string | null;
  onSelect: (agency: string) => void;
};

export function RankingTable(props: RankingTableProps) {
  const { view, list, rows, order, mode, selected, onSelect } = props;
  const { t } = useTranslation('ranking');
  const inWords = useBilingual();
  const framework = useCurrentCampaign()?.framework;
  const columns = useRankingColumns(list, order, selected);
  const groupName = framework?.peerGroups.find(({ id }) => id === list.peerGroup)?.name;
  const title = t('list', { group: groupName === undefined ? list.peerGroup : inWords(groupName) });
  return (
    <Panel
      title={title}
      note={t(`modeNote.${mode}`, { count: framework?.indicators.length ?? 0 })}
      actions={
        <SegmentedChoice
          label={t('mode.label')}
          size="small"
          segments={(['provisional', 'official'] as const).map((value) => ({
            value,
            label: t(`mode.${value}`),
          }))}
          value={mode}
          onChange={props.onModeChange}
        />
      }
      isFilling
      foot={
        <>
          <span>
            {t('reporting', { reporting: list.reporting, expected: list.expected })}{' '}
            {t(order === 'level' ? 'tieRule' : 'progressRule')}
          </span>
          <span className={classes.legend}>
            <StatusMark kind="report.accepted" text={t('legend.verified')} />
            <StatusMark kind="review.unseen" text={t('legend.self')} />
            <StatusMark kind="form.warning" text={t('legend.lowCoverage')} />
          </span>
          <span className={classes.hash}>
            {t('resultHash')} <CopyableText text={view.resultHash} shown={shortHash(view.resultHash)} />
          </span>
        </>
      }
    >
      <DataTable
        label={title}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selectedKey={selected}
        onSelect={onSelect}
        isFilling
      />
    </Panel>
  );
}

function shortHash(hash: string): string {
  return `${hash.slice(0, 4)}…${hash.slice(-4)}`;
}
