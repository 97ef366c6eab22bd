import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Code, RankedAgency, RankedList } from '../../../domain/documents/generated/documents';
import type { AgencyExplanation } from '../../parts/province/agency-explanation';
import { useCurrentCampaign } from '../../session/current-campaign';
import { GroupRow } from './group-row';
import { IndicatorRow } from './indicator-row';
import classes from './ranking.module.css';

type GroupBreakdownProps = {
  list: RankedList;
  placed: RankedAgency;
  explanation: AgencyExplanation | null;
  openGroups: ReadonlySet<Code>;
  onOpenGroupsChange: (groups: ReadonlySet<Code>) => void;
  openIndicator: Code | null;
  onOpenIndicatorChange: (indicator: Code | null) => void;
};

/** Every group against the median of the peer group; a group opens its indicators, an indicator its arithmetic. */
export function GroupBreakdown(props: GroupBreakdownProps) {
  const { list, placed, explanation, openGroups, onOpenGroupsChange, openIndicator } = props;
  const { t } = useTranslation('ranking');
  const framework = useCurrentCampaign()?.framework;
  const groups = framework?.groups ?? [];
  const areAllOpen = openGroups.size === groups.length;
  const toggle = (group: Code) => {
    const next = new Set(openGroups);
    if (!next.delete(group)) next.add(group);
    onOpenGroupsChange(next);
  };
  return (
    <>
      <div className={classes.key}>
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            onOpenGroupsChange(new Set(areAllOpen ? [] : groups.map(({ code }) => code)));
          }}
        >
          {areAllOpen ? t('why.closeAll') : t('why.openAll', { count: framework?.indicators.length ?? 0 })}
        </Button>
        <span className={classes.keyBar}>{t('why.points')}</span>
        <span className={classes.keyTick}>{t('why.median')}</span>
      </div>
      <ul className={classes.groups}>
        {groups.map((group) => (
          <li key={group.code}>
            <GroupRow
              group={group}
              score={placed.groups.find((score) => score.group === group.code)}
              medianPercent={list.groupMedians.find((median) => median.group === group.code)?.percent ?? null}
              isOpen={openGroups.has(group.code)}
              onToggle={() => {
                toggle(group.code);
              }}
            />
            {openGroups.has(group.code) && (
              <ul className={classes.indicators}>
                {(explanation?.indicators ?? [])
                  .filter(({ indicator }) => indicator.group === group.code)
                  .map((explained) => (
                    <IndicatorRow
                      key={explained.indicator.code}
                      explained={explained}
                      applicable={placed.applicable}
                      isVerified={placed.basis === 'verified'}
                      isOpen={explained.indicator.code === openIndicator}
                      onToggle={() => {
                        const { code } = explained.indicator;
                        props.onOpenIndicatorChange(code === openIndicator ? null : code);
                      }}
                    />
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
