import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { latestDecision } from '../../../domain/report/latest-decision';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { AgencyWork } from '../../parts/use-agency-work';
import { StatusMark } from '../../ui/marks/status-mark';
import { Panel } from '../../ui/panels/panel';
import classes from './overview.module.css';

const kinds = {
  received: 'report.received',
  returned: 'report.returned',
  accepted: 'report.accepted',
} as const;

export function DecisionPanel({ work }: { work: AgencyWork }) {
  const { t } = useTranslation('agency');
  const formats = useFormats();
  const inWords = useBilingual();
  const latest = latestDecision(work.documents, work.agency.id);
  if (latest === null) {
    return (
      <Panel title={t('overview.decision.title')}>
        <p className={classes.quiet}>{t('overview.decision.none')}</p>
      </Panel>
    );
  }
  const { body } = latest.decision;
  const { verdict } = body;
  const kind = verdict in kinds ? kinds[verdict as keyof typeof kinds] : 'report.received';
  return (
    <Panel title={t('overview.decision.title')} padding="text">
      <p className={classes.decision}>
        <StatusMark kind={kind} appearance="badge" />
        <span className={classes.dim}>
          {t('overview.decision.about', {
            campaign: latest.campaign === null ? '' : inWords(latest.campaign),
            revision: latest.revision,
            day: formats.day(latest.on),
          })}
        </span>
      </p>
      <p>
        {body.text}{' '}
        {body.adjustments.length > 0 && t('overview.decision.adjusted', { count: body.adjustments.length })}{' '}
        {body.items.length > 0 && t('overview.decision.items', { count: body.items.length })}
      </p>
      <Anchor href="#/agency/report">{t('overview.decision.open')}</Anchor>
    </Panel>
  );
}
