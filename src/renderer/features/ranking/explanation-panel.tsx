import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankedList } from '../../../domain/documents/generated/documents';
import { useFormats } from '../../locale/use-formats';
import type { ProvinceView } from '../../parts/province/province-view';
import type { Province } from '../../parts/province/use-province';
import { useAgencyNames } from '../../session/use-agency-names';
import { SidePanel } from '../../ui/panels/side-panel';
import { CopyableText } from '../../ui/text/copyable-text';
import { NotRankedExplanation } from './not-ranked-explanation';
import type { RankingRow } from './ranking-rows';
import classes from './ranking.module.css';
import { ScoreExplanation } from './score-explanation';
import type { ScorecardPrinting } from './use-print-scorecards';

type ExplanationPanelProps = {
  view: ProvinceView;
  list: RankedList;
  row: RankingRow | null;
  province: Province;
  print: ScorecardPrinting;
};

export function ExplanationPanel({ view, list, row, province, print }: ExplanationPanelProps) {
  const { t } = useTranslation('ranking');
  const formats = useFormats();
  const nameOf = useAgencyNames();
  const [isOpen, setOpen] = useState(false);
  const placed = row?.placed ?? null;
  return (
    <SidePanel
      title={placed === null ? t('why.titleNone') : t('why.title', { score: formats.points(placed.score) })}
      note={
        row === null
          ? undefined
          : placed === null
            ? nameOf(row.id)
            : t('why.rank', { agency: nameOf(row.id), rank: placed.rank, ranked: list.agencies.length })
      }
      padding="none"
      isOpen={isOpen}
      onOpen={() => {
        setOpen(true);
      }}
      onClose={() => {
        setOpen(false);
      }}
      foot={
        row === null ? undefined : (
          <>
            <Button
              size="xs"
              leftSection={<IconPrinter size={15} aria-hidden />}
              disabled={print.running !== null}
              onClick={() => {
                print.printOne(row.id);
              }}
            >
              {t('print.one')}
            </Button>
            {placed !== null && (
              <span className={classes.hash}>
                {t('source')}{' '}
                <CopyableText
                  text={placed.submission}
                  shown={`${placed.submission.slice(0, 4)}…${placed.submission.slice(-4)}`}
                />
              </span>
            )}
          </>
        )
      }
    >
      {row === null ? (
        <p className={classes.section}>{t('why.pick')}</p>
      ) : placed === null ? (
        <NotRankedExplanation row={row} />
      ) : (
        <ScoreExplanation
          key={row.id}
          list={list}
          placed={placed}
          method={view.scoreboard.method}
          province={province}
        />
      )}
    </SidePanel>
  );
}
