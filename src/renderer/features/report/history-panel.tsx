import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SentRevision } from '../../../domain/report/report-history';
import { useFormats } from '../../locale/use-formats';
import { ProblemMessage } from '../../parts/problem-message';
import type { AgencyWork } from '../../parts/use-agency-work';
import { StatusMark } from '../../ui/marks/status-mark';
import { EmptyState } from '../../ui/panels/empty-state';
import { Panel } from '../../ui/panels/panel';
import { CopyableText } from '../../ui/text/copyable-text';
import { DecisionView } from './decision-view';
import classes from './report.module.css';
import { useExportReport } from './use-export-report';

/** Every signed revision with what the department decided on it. */
export function HistoryPanel({ work }: { work: AgencyWork }) {
  const { t } = useTranslation('report');
  const { sent } = work.report;
  return (
    <Panel title={t('history.title')}>
      {sent.length === 0 ? (
        <EmptyState title={t('history.none')}>{t('history.noneNext')}</EmptyState>
      ) : (
        <ol className={classes.revisions}>
          {sent.map((revision) => (
            <RevisionView key={revision.submission.id} work={work} revision={revision} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function RevisionView({ work, revision }: { work: AgencyWork; revision: SentRevision }) {
  const { t } = useTranslation('report');
  const formats = useFormats();
  const exporting = useExportReport(work);
  const { submission, state, decisions } = revision;
  const { createdAt, body } = submission.document;
  return (
    <li className={classes.revision}>
      <div className={classes.revisionHead}>
        <strong>{t('history.revision', { revision: revision.revision })}</strong>
        {state === 'submitted' ? (
          <StatusMark kind="file.waiting" text={t('history.submitted')} />
        ) : (
          <StatusMark kind={`report.${state}`} />
        )}
        <span className={classes.dim}>
          {t('history.signedAt', {
            time: formats.instant(createdAt),
            approvedBy: body.approvedBy,
            day: formats.day(body.approvedOn),
          })}
        </span>
        <span className={classes.end}>
          <Button
            size="xs"
            loading={exporting.isRunning}
            onClick={() => {
              exporting.exportReport(revision);
            }}
          >
            {t('sign.exportAgain')}
          </Button>
        </span>
      </div>
      <div className={classes.dim}>
        <CopyableText
          text={submission.id}
          shown={t('history.documentId', { id: `${submission.id.slice(0, 8)} … ${submission.id.slice(-8)}` })}
        />
      </div>
      {exporting.problem !== null && <ProblemMessage problem={exporting.problem} />}
      {exporting.savedAs !== null && <p role="status">{t('sign.exported', { path: exporting.savedAs })}</p>}
      {decisions.map(({ id, document }) => (
        <DecisionView key={id} work={work} decision={document} submission={body} />
      ))}
    </li>
  );
}
