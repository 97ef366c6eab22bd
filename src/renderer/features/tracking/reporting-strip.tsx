import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { ProvinceView, TrackedAgency } from '../../parts/province/province-view';
import { useCurrentCampaign } from '../../session/current-campaign';
import { StatusMark } from '../../ui/marks/status-mark';
import { FigureStrip, type Figure } from '../../ui/panels/figure-strip';
import classes from './tracking.module.css';
import { groupOf, outsideGroup } from './tracking-filter';

/** How many of each peer group have an effective revision, and what is behind the gap. */
export function ReportingStrip({ view }: { view: ProvinceView }) {
  const { t } = useTranslation('tracking');
  const formats = useFormats();
  const inWords = useBilingual();
  const groups = useCurrentCampaign()?.framework.peerGroups ?? [];
  const figure = (id: string, label: string, agencies: readonly TrackedAgency[]): Figure => ({
    id,
    label,
    value: formats.number(agencies.filter(({ effective }) => effective !== null).length),
    of: formats.number(agencies.length),
    note: <Gap agencies={agencies} />,
  });
  const ofGroup = (group: string) => view.agencies.filter((agency) => groupOf(agency) === group);
  const ranked = view.agencies.filter(({ peerGroup }) => peerGroup !== null);
  const outside = ofGroup(outsideGroup);
  return (
    <FigureStrip
      label={t('strip.label')}
      figures={[
        figure('province', t('strip.province'), ranked),
        ...groups.map(({ id, name }) => figure(id, inWords(name), ofGroup(id))),
        ...(outside.length === 0 ? [] : [figure(outsideGroup, t('strip.outside'), outside)]),
      ]}
    />
  );
}

function Gap({ agencies }: { agencies: readonly TrackedAgency[] }) {
  const { t } = useTranslation('tracking');
  const missing = agencies.filter(({ effective }) => effective === null).length;
  const late = agencies.filter(({ lateness }) => lateness?.status === 'late').length;
  return (
    <span className={classes.gap}>
      {missing > 0 && <StatusMark kind="report.missing" text={t('strip.missing', { count: missing })} />}
      {late > 0 && <StatusMark kind="form.warning" text={t('strip.late', { count: late })} />}
      {missing + late === 0 && <StatusMark kind="form.complete" text={t('strip.allSent')} />}
    </span>
  );
}
