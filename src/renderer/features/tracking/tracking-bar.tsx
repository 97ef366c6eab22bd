import { useTranslation } from 'react-i18next';
import type { AgencyStatus } from '../../../domain/lifecycle/agency-lifecycle';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { TrackedAgency } from '../../parts/province/province-view';
import { useCurrentCampaign } from '../../session/current-campaign';
import { ChoiceField } from '../../ui/fields/choice-field';
import { TextField } from '../../ui/fields/text-field';
import { groupOf, outsideGroup, statuses, type TrackingFilter } from './tracking-filter';
import classes from './tracking.module.css';

type TrackingBarProps = {
  agencies: readonly TrackedAgency[];
  shown: readonly TrackedAgency[];
  filter: TrackingFilter;
  onFilterChange: (filter: TrackingFilter) => void;
  isComputing: boolean;
};

const every = 'all';

/** Filters with counts, and words found without diacritics. */
export function TrackingBar({ agencies, shown, filter, onFilterChange, isComputing }: TrackingBarProps) {
  const { t } = useTranslation('tracking');
  const formats = useFormats();
  const inWords = useBilingual();
  const peerGroups = useCurrentCampaign()?.framework.peerGroups ?? [];
  const counted = (label: string, count: number) => t('filter.counted', { label, count });
  const groups = [
    ...peerGroups.map(({ id, name }) => ({ id, label: inWords(name) })),
    { id: outsideGroup, label: t('outside') },
  ].map(({ id, label }) => ({
    id,
    label,
    count: agencies.filter((agency) => groupOf(agency) === id).length,
  }));
  const states = statuses.map((status) => ({
    status,
    count: agencies.filter((agency) => agency.status === status && isInGroup(agency, filter.group)).length,
  }));
  return (
    <div className={classes.bar}>
      <TextField
        label={t('filter.search')}
        isLabelHidden
        placeholder={t('filter.search')}
        value={filter.search}
        onChange={(search) => {
          onFilterChange({ ...filter, search });
        }}
        width={170}
      />
      <ChoiceField
        label={t('filter.group')}
        isLabelHidden
        choices={[
          { value: every, label: counted(t('filter.allGroups'), agencies.length) },
          ...groups
            .filter(({ count }) => count > 0)
            .map(({ id, label, count }) => ({ value: id, label: counted(label, count) })),
        ]}
        value={filter.group ?? every}
        onChange={(group) => {
          onFilterChange({ ...filter, group: group === every ? null : group });
        }}
        width={216}
      />
      <ChoiceField<AgencyStatus | typeof every>
        label={t('filter.state')}
        isLabelHidden
        choices={[
          { value: every, label: t('filter.allStates') },
          ...states
            .filter(({ count, status }) => count > 0 || status === filter.state)
            .map(({ status, count }) => ({ value: status, label: counted(t(`state.${status}`), count) })),
        ]}
        value={filter.state ?? every}
        onChange={(state) => {
          onFilterChange({ ...filter, state: state === every ? null : state });
        }}
        width={176}
      />
      <span role="status">
        {t('filter.shown', { shown: formats.number(shown.length), all: formats.number(agencies.length) })}
        {isComputing && ` · ${t('recomputing')}`}
      </span>
    </div>
  );
}

function isInGroup(agency: TrackedAgency, group: string | null): boolean {
  return group === null || groupOf(agency) === group;
}
