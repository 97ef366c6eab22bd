import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemMessage } from '../../parts/problem-message';
import { useProblem } from '../../parts/use-problem';
import { desktop } from '../../platform/desktop-client';
import { useWorkspaceSession } from '../../session/workspace-session';
import { Panel } from '../../ui/panels/panel';
import { CopyableText } from '../../ui/text/copyable-text';
import classes from './report.module.css';
import { useOwnEnrolment } from './use-own-enrolment';

/** The agency's key as the department needs it: the fingerprint to read out and the file to send. */
export function KeyPanel() {
  const { t } = useTranslation('report');
  const { workspace } = useWorkspaceSession();
  const enrolment = useOwnEnrolment();
  const { problem, isRunning, run } = useProblem();
  const exportEnrolment = (id: string) => {
    void run(() =>
      desktop.exportPackages({
        workspace: workspace.id,
        documents: [id],
        suggestedName: `${workspace.issuer}.enrolment.nhipso.json`,
      }),
    );
  };
  return (
    <Panel title={t('key.title')} padding="text">
      <div className={classes.stack}>
        <p className={classes.dim}>{t('key.fingerprint')}</p>
        <CopyableText text={workspace.ownFingerprint} />
        <p className={classes.dim}>{t('key.readAloud')}</p>
        {enrolment === null ? (
          <p className={classes.dim}>{t('key.missing')}</p>
        ) : (
          <Button
            loading={isRunning}
            onClick={() => {
              exportEnrolment(enrolment);
            }}
          >
            {t('key.export')}
          </Button>
        )}
        {problem !== null && <ProblemMessage problem={problem} />}
      </div>
    </Panel>
  );
}
