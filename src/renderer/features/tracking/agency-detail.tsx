import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrackedAgency } from '../../parts/province/province-view';
import { useFormats } from '../../locale/use-formats';
import { useAgencyNames } from '../../session/use-agency-names';
import { StatusMark } from '../../ui/marks/status-mark';
import { InlineNote } from '../../ui/notes/inline-note';
import { SidePanel } from '../../ui/panels/side-panel';
import { AgencyFacts } from './agency-facts';
import { RevisionCard } from './revision-card';
import { statusLooks } from './status-look';
import classes from './tracking.module.css';

/** One agency of the campaign: what is expected of it, what it sent and what was decided. */
export function AgencyDetail({ agency }: { agency: TrackedAgency | null }) {
  const { t } = useTranslation('tracking');
  const nameOf = useAgencyNames();
  const [isOpen, setOpen] = useState(false);
  return (
    <SidePanel
      title={agency === null ? t('detail.title') : nameOf(agency.id)}
      note={
        agency === null ? undefined : (
          <StatusMark kind={statusLooks[agency.status]} text={t(`state.${agency.status}`)} />
        )
      }
      isOpen={isOpen}
      onOpen={() => {
        setOpen(true);
      }}
      onClose={() => {
        setOpen(false);
      }}
    >
      {agency === null ? <p>{t('detail.pick')}</p> : <DetailBody agency={agency} />}
    </SidePanel>
  );
}

function DetailBody({ agency }: { agency: TrackedAgency }) {
  const { t } = useTranslation('tracking');
  const formats = useFormats();
  const { status, revisions, letters } = agency;
  return (
    <div className={classes.stack}>
      <AgencyFacts agency={agency} />
      {status === 'key-not-approved' && (
        <InlineNote tone="warn" title={t('detail.keyPending')}>
          <a href="#/department/agencies">{t('detail.openKeys')}</a>
        </InlineNote>
      )}
      {status === 'conflict' && <InlineNote tone="bad" title={t('detail.conflict')} />}
      <section className={classes.stack}>
        <h3>{t('detail.revisions')}</h3>
        {revisions.length === 0 && (
          <p>
            {t('detail.noRevisions')} <a href="#/department/intake">{t('detail.openIntake')}</a>
          </p>
        )}
        {revisions.map((revision) => (
          <RevisionCard key={revision.id} revision={revision} />
        ))}
      </section>
      {letters.length > 0 && (
        <section className={classes.stack}>
          <h3>{t('letter.title')}</h3>
          {letters.map(({ id, kind, createdAt }) => (
            <p key={id}>{t(`letter.${kind}`, { at: formats.instant(createdAt) })}</p>
          ))}
        </section>
      )}
    </div>
  );
}
