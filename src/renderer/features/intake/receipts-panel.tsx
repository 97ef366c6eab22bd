import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acknowledgeReport } from '../../../domain/review/draft-decision';
import { useFormats } from '../../locale/use-formats';
import { ProblemMessage } from '../../parts/problem-message';
import { useProblem } from '../../parts/use-problem';
import { today } from '../../platform/clock';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useWorkspaceSession } from '../../session/workspace-session';
import { InlineNote } from '../../ui/notes/inline-note';
import { useUnacknowledged } from './use-unacknowledged';

/** Offers to sign the day of receipt for the reports of this campaign that have no decision yet. */
export function ReceiptsPanel() {
  const { t } = useTranslation('intake');
  const formats = useFormats();
  const campaign = useCurrentCampaign();
  const { workspace, issue } = useWorkspaceSession();
  const unacknowledged = useUnacknowledged(campaign?.id ?? null);
  const [signed, setSigned] = useState(0);
  const { problem, isRunning, run } = useProblem();
  if (campaign === null || unacknowledged === undefined) return null;
  const count = unacknowledged.length;
  const sign = () =>
    run(async () => {
      const reviewer = workspace.holder ?? workspace.name.vi;
      const entries = await issue(
        unacknowledged.map((subject) => ({
          kind: 'decision',
          previous: null,
          body: acknowledgeReport({ campaign: campaign.id, subject, reviewer }, today()),
        })),
      );
      setSigned(entries?.length ?? 0);
    });
  return (
    <>
      {count > 0 && (
        <InlineNote
          tone="info"
          title={t('receipts.title', { count })}
          action={
            <Button
              leftSection={<IconSignature size={16} aria-hidden />}
              loading={isRunning}
              onClick={() => void sign()}
            >
              {t('receipts.sign', { count })}
            </Button>
          }
        >
          {t('receipts.explain', { day: formats.day(today()) })}
        </InlineNote>
      )}
      {count === 0 && signed > 0 && (
        <InlineNote tone="ok" title={t('receipts.done', { count: signed })} isAnnounced />
      )}
      {problem !== null && <ProblemMessage problem={problem} />}
    </>
  );
}
