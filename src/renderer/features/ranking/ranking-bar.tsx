import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Key } from '../../../domain/documents/generated/documents';
import { useBilingual } from '../../locale/use-bilingual';
import type { ProvinceView } from '../../parts/province/province-view';
import { useCurrentCampaign } from '../../session/current-campaign';
import { SegmentedChoice } from '../../ui/fields/segmented-choice';
import { ActionRow } from '../../ui/panels/action-row';
import type { RankingOrder } from './ranking-rows';
import type { ScorecardPrinting } from './use-print-scorecards';

type RankingBarProps = {
  view: ProvinceView | null;
  order: RankingOrder;
  onOrderChange: (order: RankingOrder) => void;
  group: Key | null;
  onGroupChange: (group: Key) => void;
  isComputing: boolean;
  print: ScorecardPrinting;
};

/** Which list and in which order; and all scorecards at once. */
export function RankingBar(props: RankingBarProps) {
  const { view, print } = props;
  const { t } = useTranslation('ranking');
  const inWords = useBilingual();
  const framework = useCurrentCampaign()?.framework;
  const groups = view?.scoreboard.lists ?? [];
  return (
    <ActionRow
      end={
        <Button
          leftSection={<IconPrinter size={17} aria-hidden />}
          disabled={view === null}
          loading={print.running !== null}
          onClick={() => {
            print.printAll(view?.agencies.length ?? 0);
          }}
        >
          {t('print.all')}
        </Button>
      }
    >
      <SegmentedChoice
        label={t('group')}
        segments={groups.map(({ peerGroup, expected }) => ({
          value: peerGroup,
          label: nameOfGroup(peerGroup),
          count: expected,
        }))}
        value={props.group}
        onChange={props.onGroupChange}
      />
      <SegmentedChoice
        label={t('order.label')}
        segments={(['level', 'progress'] as const).map((value) => ({ value, label: t(`order.${value}`) }))}
        value={props.order}
        onChange={props.onOrderChange}
      />
      <span role="status">{props.isComputing && view !== null ? t('recomputing') : ''}</span>
    </ActionRow>
  );

  function nameOfGroup(id: Key): string {
    const name = framework?.peerGroups.find((group) => group.id === id)?.name;
    return name === undefined ? id : inWords(name);
  }
}
