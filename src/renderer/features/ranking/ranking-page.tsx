import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoringMode } from '../../../domain/documents/generated/documents';
import { ProblemMessage } from '../../parts/problem-message';
import { useProvince, type Province } from '../../parts/province/use-province';
import { useCurrentCampaign } from '../../session/current-campaign';
import { InlineNote } from '../../ui/notes/inline-note';
import { EmptyState } from '../../ui/panels/empty-state';
import { PageGrid } from '../../ui/panels/page-grid';
import { ExplanationPanel } from './explanation-panel';
import { PrintNotes } from './print-notes';
import { RankingBar } from './ranking-bar';
import { listOf, rankingRows, type RankingOrder } from './ranking-rows';
import { RankingTable } from './ranking-table';
import { usePrintScorecards } from './use-print-scorecards';

export function RankingPage() {
  const { t } = useTranslation('ranking');
  const campaign = useCurrentCampaign();
  const [mode, setMode] = useState<ScoringMode>('provisional');
  const province = useProvince(mode);
  if (campaign === null) {
    return (
      <EmptyState
        title={t('noCampaign.title')}
        actions={
          <Button component="a" href="#/department/campaigns">
            {t('noCampaign.open')}
          </Button>
        }
      >
        {t('noCampaign.next')}
      </EmptyState>
    );
  }
  if (province === null) return null;
  return <Ranking province={province} mode={mode} onModeChange={setMode} />;
}

type RankingProps = { province: Province; mode: ScoringMode; onModeChange: (mode: ScoringMode) => void };

function Ranking({ province, mode, onModeChange }: RankingProps) {
  const { t } = useTranslation('ranking');
  const [order, setOrder] = useState<RankingOrder>('level');
  const [group, setGroup] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const print = usePrintScorecards(province.scorecards);
  const { view, problem } = province;
  const list = view === null ? null : listOf(view.scoreboard, group);
  const rows = view === null || list === null ? [] : rankingRows(view.agencies, list, order);
  const selected = rows.find(({ id }) => id === chosen) ?? rows[0] ?? null;
  return (
    <PageGrid
      isFilling
      top={
        <>
          <RankingBar
            view={view}
            order={order}
            onOrderChange={setOrder}
            group={list?.peerGroup ?? null}
            onGroupChange={setGroup}
            isComputing={province.isComputing}
            print={print}
          />
          {problem !== null && <ProblemMessage problem={problem} />}
          <PrintNotes print={print} />
        </>
      }
      sideWidth={376}
      side={
        view === null || list === null ? undefined : (
          <ExplanationPanel view={view} list={list} row={selected} province={province} print={print} />
        )
      }
    >
      {view !== null && list !== null ? (
        <RankingTable
          view={view}
          list={list}
          rows={rows}
          order={order}
          mode={mode}
          onModeChange={onModeChange}
          selected={selected?.id ?? null}
          onSelect={setChosen}
        />
      ) : (
        problem === null && <InlineNote tone="info" title={t('computing')} isAnnounced />
      )}
    </PageGrid>
  );
}
