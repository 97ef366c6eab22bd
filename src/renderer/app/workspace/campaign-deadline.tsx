import { useTranslation } from 'react-i18next';
import type { CampaignBody } from '../../../domain/documents/generated/documents';
import { reportDeadline } from '../../../domain/report/report-deadline';
import { useFormats } from '../../locale/use-formats';
import { today } from '../../platform/clock';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useWorkspaceSession } from '../../session/workspace-session';
import { DeadlinePulse } from '../shell/deadline-pulse';

/** How long until the chosen campaign falls due: for an agency by its own extension, for the department by the campaign. */
export function CampaignDeadline() {
  const { t } = useTranslation('app');
  const formats = useFormats();
  const { workspace } = useWorkspaceSession();
  const campaign = useCurrentCampaign();
  if (campaign === null) return null;
  const day = today();
  const { dueOn, daysLeft, now, points } = reportDeadline(
    campaign.body,
    ownEntry(campaign.body, workspace.issuer),
    day,
  );
  const title =
    daysLeft > 0
      ? t('deadline.left', { count: daysLeft })
      : daysLeft === 0
        ? t('deadline.today')
        : t('deadline.late', { count: -daysLeft });
  return (
    <DeadlinePulse
      title={title}
      note={t('deadline.due', { day: formats.weekday(dueOn) })}
      now={now}
      // The cut-off stands too close to the due date for a label of its own on this short line.
      points={points.map(({ name, at, on }) => ({
        id: name,
        at,
        isPassed: on <= day,
        ...(name === 'cutOff' ? {} : { label: formats.day(on, 'short') }),
      }))}
    />
  );
}

/** The department is on the list itself, but looks at the campaign's day, not at an extension of its own. */
function ownEntry({ agencies, dueOn }: CampaignBody, issuer: string): { dueOn: string | null } {
  return agencies.find(({ id }) => id === issuer) ?? { dueOn };
}
