import { useTranslation } from 'react-i18next';
import type { AgencyWork } from '../../parts/use-agency-work';
import { DateField } from '../../ui/fields/date-field';
import { TextField } from '../../ui/fields/text-field';

/** Who approved, by title, and when: both are needed before anything is signed. */
export function ApprovalFields({ work }: { work: AgencyWork }) {
  const { t } = useTranslation('report');
  const { campaign, draft, editing, today } = work;
  const approval = draft.approvals.find((record) => record.campaign === campaign.id);
  const put = (approvedBy: string, approvedOn: string) => {
    editing.put('approvals', { campaign: campaign.id, approvedBy, approvedOn });
  };
  return (
    <>
      <TextField
        label={t('sign.approvedBy')}
        description={t('sign.approvedByHint')}
        isRequired
        value={approval?.approvedBy ?? ''}
        maxLength={300}
        onChange={(approvedBy) => {
          put(approvedBy, approval?.approvedOn ?? today);
        }}
      />
      <DateField
        label={t('sign.approvedOn')}
        isRequired
        value={approval?.approvedOn ?? null}
        lastDay={today}
        onChange={(day) => {
          put(approval?.approvedBy ?? '', day ?? today);
        }}
      />
    </>
  );
}
