import { Button } from '@mantine/core';
import { IconFileExport, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatHundredths } from '../../../domain/exact/hundredths';
import { hasUnsentChanges, isSignable } from '../../../domain/report/next-step';
import { countFields, reportParts } from '../../../domain/report/report-parts';
import { countProblems } from '../../../domain/report/report-problem';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { ProblemMessage } from '../../parts/problem-message';
import { useProblem } from '../../parts/use-problem';
import type { AgencyWork } from '../../parts/use-agency-work';
import { ConfirmDialog } from '../../ui/notes/confirm-dialog';
import { InlineNote } from '../../ui/notes/inline-note';
import { Panel } from '../../ui/panels/panel';
import { ApprovalFields } from './approval-fields';
import { DifferencesList } from './differences-list';
import classes from './report.module.css';
import { useExportReport } from './use-export-report';
import { useSignReport } from './use-sign-report';

export function SignPanel({ work }: { work: AgencyWork }) {
  const { t } = useTranslation('report');
  const inWords = useBilingual();
  const formats = useFormats();
  const [isAsking, setAsking] = useState(false);
  const { report, campaign } = work;
  const { problem, isRunning, run } = useProblem();
  const signReport = useSignReport(work);
  const exporting = useExportReport(work);
  const { revision } = report.next;
  const last = report.sent[0];
  const hasChanges = hasUnsentChanges(report);
  const total = report.score === null ? '–' : formats.points(formatHundredths(report.score.total));
  const sign = () => {
    setAsking(false);
    void run(signReport);
  };
  return (
    <Panel title={t('sign.title')} note={t('sign.revision', { revision })} padding="text">
      <div className={classes.stack}>
        <ApprovalFields work={work} />
        <Obstacles work={work} />
        {last !== undefined && hasChanges && (
          <DifferencesList before={last.submission.document.body} after={report.body} />
        )}
        {problem !== null && <ProblemMessage problem={problem} />}
        {hasChanges ? (
          <Button
            variant="filled"
            leftSection={<IconSignature size={17} aria-hidden />}
            disabled={!isSignable(report)}
            loading={isRunning}
            onClick={() => {
              setAsking(true);
            }}
          >
            {t('sign.sign', { revision })}
          </Button>
        ) : (
          last !== undefined && (
            <>
              <InlineNote tone="ok" title={t('sign.signed', { revision: last.revision })}>
                {t('sign.signedNext')}
              </InlineNote>
              <Button
                variant="filled"
                leftSection={<IconFileExport size={17} aria-hidden />}
                loading={exporting.isRunning}
                onClick={() => {
                  exporting.exportReport(last);
                }}
              >
                {t('sign.export', { revision: last.revision })}
              </Button>
            </>
          )
        )}
        {exporting.problem !== null && <ProblemMessage problem={exporting.problem} />}
        {exporting.savedAs !== null && (
          <InlineNote tone="ok" title={t('sign.exported', { path: exporting.savedAs })} isAnnounced />
        )}
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('sign.confirmTitle', { campaign: inWords(campaign.body.title), revision })}
        confirmLabel={t('sign.sign', { revision })}
        onConfirm={sign}
        onCancel={() => {
          setAsking(false);
        }}
      >
        {t('sign.confirmBody', { total })}
      </ConfirmDialog>
    </Panel>
  );
}

function Obstacles({ work: { report } }: { work: AgencyWork }) {
  const { t } = useTranslation('report');
  const { errors } = countProblems(report.problems.filter(({ place }) => place.part !== 'approval'));
  const { filled, total } = countFields(reportParts(report));
  return (
    <>
      {report.next.revision > 99 && <InlineNote tone="bad" title={t('sign.tooMany')} />}
      {errors > 0 && <InlineNote tone="bad" title={t('sign.errors', { count: errors })} />}
      {total > filled && <InlineNote tone="warn" title={t('sign.blankWarning', { count: total - filled })} />}
    </>
  );
}
