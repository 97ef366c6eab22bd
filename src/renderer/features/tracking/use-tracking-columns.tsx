import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { TrackedAgency } from '../../parts/province/province-view';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useAgencyNames } from '../../session/use-agency-names';
import { StatusMark } from '../../ui/marks/status-mark';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import { FigureCell } from '../../ui/table/figure-cell';
import { statusLooks } from './status-look';
import { statuses } from './tracking-filter';
import classes from './tracking.module.css';

export function useTrackingColumns(isGroupHidden: boolean): DataTableColumn<TrackedAgency>[] {
  const { t } = useTranslation('tracking');
  const formats = useFormats();
  const nameOf = useAgencyNames();
  const inWords = useBilingual();
  const groups = useCurrentCampaign()?.framework.peerGroups ?? [];
  const groupName = ({ peerGroup }: TrackedAgency) => {
    const name = groups.find(({ id }) => id === peerGroup)?.name;
    return name === undefined ? t('outside') : inWords(name);
  };
  const points = (value: string | null) => <FigureCell value={value} write={formats.points} />;
  return [
    {
      id: 'agency',
      head: t('column.agency'),
      isRowHead: true,
      width: 168,
      cell: ({ id }) => nameOf(id),
      sortBy: ({ id }) => nameOf(id),
    },
    {
      id: 'group',
      isHidden: isGroupHidden,
      head: t('column.group'),
      width: 132,
      cell: groupName,
      sortBy: groupName,
    },
    {
      id: 'state',
      head: t('column.state'),
      width: 112,
      cell: ({ status }) => <StatusMark kind={statusLooks[status]} text={t(`state.${status}`)} />,
      sortBy: ({ status }) => statuses.indexOf(status),
    },
    {
      id: 'revision',
      head: t('column.revision'),
      align: 'end',
      width: 34,
      cell: ({ effective }) => effective?.number ?? '–',
      sortBy: ({ effective }) => effective?.number ?? null,
    },
    {
      id: 'lateness',
      head: t('column.lateness'),
      width: 104,
      cell: ({ lateness }) =>
        lateness === null ? (
          '–'
        ) : lateness.status === 'late' ? (
          <StatusMark kind="report.late" text={t('late', { count: lateness.workingDays })} />
        ) : (
          <StatusMark kind="report.onTime" text={t('onTime')} />
        ),
      sortBy: ({ lateness }) => lateness?.workingDays ?? null,
    },
    {
      id: 'received',
      head: t('column.received'),
      width: 78,
      cell: ({ arrivedOn, lateness }) => (
        <>
          {formats.day(arrivedOn, 'short')}
          {lateness?.source === 'declared' && <span className={classes.declared}>{t('declared')}</span>}
        </>
      ),
      sortBy: ({ arrivedOn }) => arrivedOn,
    },
    {
      id: 'self',
      head: t('column.self'),
      align: 'end',
      width: 52,
      cell: ({ selfScore }) => points(selfScore),
      sortBy: ({ selfScore }) => numberOrNull(selfScore),
    },
    {
      id: 'verified',
      head: t('column.verified'),
      align: 'end',
      width: 56,
      cell: ({ verifiedScore }) => points(verifiedScore),
      sortBy: ({ verifiedScore }) => numberOrNull(verifiedScore),
    },
  ];
}

function numberOrNull(text: string | null): number | null {
  return text === null ? null : Number(text);
}
