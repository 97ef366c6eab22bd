import { Button } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatHundredths } from '../../../domain/exact/hundredths';
import type { IndicatorLine } from '../../../domain/report/indicator-lines';
import { useFormats } from '../../locale/use-formats';
import type { AgencyWork } from '../../parts/use-agency-work';
import { LongTextField } from '../../ui/fields/long-text-field';
import classes from './indicators.module.css';

type NotApplicableRequestProps = { work: AgencyWork; line: IndicatorLine };

/** "Does not apply" is a request: both readings of the total stand until the department rules on it. */
export function NotApplicableRequest({ work, line }: NotApplicableRequestProps) {
  const { t } = useTranslation('indicators');
  const formats = useFormats();
  const [reason, setReason] = useState<string | null>(null);
  const { campaign, editing, report } = work;
  const { code } = line.indicator;
  const { requestReason } = line;
  const put = (text: string) => {
    editing.put('notApplicable', { campaign: campaign.id, indicator: code, reason: text });
  };
  if (requestReason !== null) {
    return (
      <section className={classes.request}>
        <h3>{t('request.asked')}</h3>
        <LongTextField
          label={t('request.reason')}
          value={requestReason}
          rows={2}
          maxLength={4_000}
          onChange={put}
        />
        {report.score !== null && report.scoreIfGranted !== null && (
          <p>
            {t('request.readings', {
              now: formats.points(formatHundredths(report.score.total)),
              granted: formats.points(formatHundredths(report.scoreIfGranted.total)),
            })}
          </p>
        )}
        <Button
          size="xs"
          onClick={() => {
            editing.remove('notApplicable', `${campaign.id}/${code}`);
            setReason(null);
            void editing.flush();
          }}
        >
          {t('request.withdraw')}
        </Button>
      </section>
    );
  }
  if (reason === null) {
    return (
      <div>
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconBan size={16} aria-hidden />}
          onClick={() => {
            setReason('');
          }}
        >
          {t('request.start')}
        </Button>
      </div>
    );
  }
  return (
    <section className={classes.request}>
      <LongTextField
        label={t('request.reason')}
        description={t('request.effect')}
        value={reason}
        maxLength={4_000}
        rows={2}
        onChange={setReason}
      />
      <Button
        size="xs"
        disabled={reason.trim() === ''}
        onClick={() => {
          put(reason.trim());
          void editing.flush();
        }}
      >
        {t('request.send')}
      </Button>
    </section>
  );
}
