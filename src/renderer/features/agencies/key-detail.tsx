import { Button, Checkbox } from '@mantine/core';
import { IconBan, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { approveKey, refuseKey, revokeKey } from '../../../domain/review/draft-decision';
import type { DecisionBody } from '../../../domain/documents/generated/documents';
import { ProblemMessage } from '../../parts/problem-message';
import { useProblem } from '../../parts/use-problem';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useAgencyNames } from '../../session/use-agency-names';
import { useWorkspaceSession } from '../../session/workspace-session';
import { LongTextField } from '../../ui/fields/long-text-field';
import { StatusMark } from '../../ui/marks/status-mark';
import { InlineNote } from '../../ui/notes/inline-note';
import { DefinitionList } from '../../ui/panels/definition-list';
import { SidePanel } from '../../ui/panels/side-panel';
import classes from './agencies.module.css';
import { stateLooks, type KeyRow } from './key-rows';

type KeyDetailProps = { row: KeyRow | null; rows: readonly KeyRow[] };

export function KeyDetail({ row, rows }: KeyDetailProps) {
  const { t } = useTranslation('agencies');
  const [isOpen, setOpen] = useState(false);
  return (
    <SidePanel
      title={t('detail.title')}
      note={row !== null && <StatusMark kind={stateLooks[row.state]} text={t(`state.${row.state}`)} />}
      isOpen={isOpen}
      onOpen={() => {
        setOpen(true);
      }}
      onClose={() => {
        setOpen(false);
      }}
    >
      {row === null ? (
        <p>{t('detail.none')}</p>
      ) : (
        <KeyDecision key={`${row.key} ${row.state}`} row={row} rows={rows} />
      )}
    </SidePanel>
  );
}

function KeyDecision({ row, rows }: { row: KeyRow; rows: readonly KeyRow[] }) {
  const { t } = useTranslation('agencies');
  const nameOf = useAgencyNames();
  const campaign = useCurrentCampaign();
  const { workspace, issue } = useWorkspaceSession();
  const [isCompared, setCompared] = useState(false);
  const [reason, setReason] = useState('');
  const { problem, isRunning, run } = useProblem();
  const held = rows.find(({ agency, state }) => agency === row.agency && state === 'approved');
  const decide = (body: (request: Parameters<typeof refuseKey>[0]) => DecisionBody) =>
    run(async () => {
      if (campaign === null) return;
      const reviewer = workspace.holder ?? workspace.name.vi;
      await issue([
        {
          kind: 'decision',
          previous: row.previousDecision,
          body: body({ campaign: campaign.id, subject: row.enrolment, reviewer }),
        },
      ]);
    });
  return (
    <div className={classes.stack}>
      <strong>{nameOf(row.agency)}</strong>
      <div className={classes.groups}>
        {row.fingerprint.split(' ').map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </div>
      <DefinitionList
        termWidth={120}
        definitions={[
          { id: 'office', term: t('detail.office'), description: row.contact.office },
          { id: 'phone', term: t('detail.phone'), description: row.contact.phone ?? '–' },
          { id: 'email', term: t('detail.email'), description: row.contact.email ?? '–' },
        ]}
      />
      {row.state === 'waiting' && campaign === null && (
        <InlineNote tone="warn" title={t('detail.needsCampaign')} />
      )}
      {row.state === 'waiting' && campaign !== null && (
        <>
          <p>{t('detail.explain')}</p>
          {held !== undefined && (
            <InlineNote tone="warn" title={t('detail.replaces')}>
              {t('detail.replacesHint')}
            </InlineNote>
          )}
          <Checkbox
            checked={isCompared}
            onChange={(event) => {
              setCompared(event.currentTarget.checked);
            }}
            label={t('detail.compared')}
          />
          <Button
            variant="filled"
            leftSection={<IconCheck size={17} aria-hidden />}
            disabled={!isCompared}
            loading={isRunning}
            onClick={() => void decide((request) => approveKey(request, held?.thumbprint ?? null))}
          >
            {t('detail.approve')}
          </Button>
          <LongTextField label={t('detail.refuseReason')} value={reason} onChange={setReason} />
          <Button
            leftSection={<IconBan size={17} aria-hidden />}
            disabled={reason.trim() === ''}
            loading={isRunning}
            onClick={() => void decide((request) => refuseKey(request, reason.trim()))}
          >
            {t('detail.refuse')}
          </Button>
        </>
      )}
      {row.state === 'approved' && campaign !== null && (
        <>
          <p>{t('detail.revokeExplain')}</p>
          <LongTextField label={t('detail.revokeReason')} value={reason} onChange={setReason} />
          <Button
            leftSection={<IconBan size={17} aria-hidden />}
            disabled={reason.trim() === ''}
            loading={isRunning}
            onClick={() => void decide((request) => revokeKey(request, reason.trim()))}
          >
            {t('detail.revoke')}
          </Button>
        </>
      )}
      {problem !== null && <ProblemMessage problem={problem} />}
    </div>
  );
}
