import { Button } from '@mantine/core';
import { IconArrowRight, IconFileExport, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceSummary } from '../../../contract/workspace-shapes';
import { useLanguage } from '../../locale/use-language';
import { ProblemMessage } from '../../parts/problem-message';
import { useProblem } from '../../parts/use-problem';
import { desktop } from '../../platform/desktop-client';
import { InlineNote } from '../../ui/notes/inline-note';
import { Panel } from '../../ui/panels/panel';
import classes from './first-run.module.css';

type EnrolmentStepProps = { workspace: WorkspaceSummary; enrolment: string | null; onOpen: () => void };

export function EnrolmentStep({ workspace, enrolment, onOpen }: EnrolmentStepProps) {
  const { t } = useTranslation('first-run');
  const { language } = useLanguage();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const { problem, isRunning, run } = useProblem();
  const remember = async (save: Promise<{ savedAs: string | null }>) => {
    setSavedAs((await save).savedAs);
  };
  return (
    <>
      <div className={classes.body}>
        <Panel title={enrolment === null ? t('done.rootKey') : t('fingerprint.yours')} padding="text">
          <div className={classes.groups}>
            {workspace.ownFingerprint.split(' ').map((group, index) => (
              <span key={index}>{group}</span>
            ))}
          </div>
          <p className={classes.cardNote}>
            {enrolment === null ? t('done.departmentLead') : t('fingerprint.readOut')}
          </p>
        </Panel>
        <Panel title={t('done.title')} padding="text">
          {enrolment !== null && <p>{t('done.lead')}</p>}
          <p className={classes.cardNote}>{t('done.sheetNote')}</p>
          <div className={classes.foot} style={{ borderTop: 0, paddingTop: 0 }}>
            <Button
              leftSection={<IconPrinter size={17} aria-hidden />}
              disabled={isRunning}
              onClick={() =>
                void run(() => remember(desktop.printRecoverySheet({ workspace: workspace.id, language })))
              }
            >
              {t('done.sheet')}
            </Button>
            {enrolment !== null && (
              <Button
                variant="filled"
                leftSection={<IconFileExport size={17} aria-hidden />}
                disabled={isRunning}
                onClick={() =>
                  void run(() =>
                    remember(
                      desktop.exportPackages({
                        workspace: workspace.id,
                        documents: [enrolment],
                        suggestedName: `${workspace.issuer}.enrolment.nhipso.json`,
                      }),
                    ),
                  )
                }
              >
                {t('done.export')}
              </Button>
            )}
          </div>
        </Panel>
        {savedAs !== null && <InlineNote tone="ok" title={t('done.saved', { file: savedAs })} isAnnounced />}
        {problem !== null && <ProblemMessage problem={problem} />}
      </div>
      <footer className={classes.foot}>
        <span />
        <Button
          variant={enrolment !== null && savedAs === null ? 'default' : 'filled'}
          rightSection={<IconArrowRight size={17} aria-hidden />}
          onClick={onOpen}
        >
          {t('action.open')}
        </Button>
      </footer>
    </>
  );
}
