import { Button } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../domain/documents/generated/documents';
import { ProblemMessage } from '../../parts/problem-message';
import { useProblem } from '../../parts/use-problem';
import { desktop } from '../../platform/desktop-client';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useWorkspaceSession } from '../../session/workspace-session';
import { InlineNote } from '../../ui/notes/inline-note';
import { Panel } from '../../ui/panels/panel';
import { CopyableText } from '../../ui/text/copyable-text';
import classes from './campaigns.module.css';
import { useKitDocuments } from './use-kit-documents';

export function KitPanel() {
  const { t } = useTranslation('campaigns');
  const { workspace, database } = useWorkspaceSession();
  const current = useCurrentCampaign();
  const documents = useKitDocuments();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const { problem, isRunning, run } = useProblem();
  const exportAs = (name: 'kit' | 'recheck', packages: DocumentId[]) =>
    run(async () => {
      const saved = await desktop.exportPackages({
        workspace: workspace.id,
        documents: packages,
        suggestedName: `${workspace.province}_${current?.body.period ?? ''}.${name}.nhipso.json`,
      });
      setSavedAs(saved.savedAs);
    });
  const exportAll = async () => {
    const stored = await database.documents.orderBy('position').toArray();
    await exportAs(
      'recheck',
      stored.map(({ id }) => id),
    );
  };
  return (
    <Panel title={t('kit.title')} note={t('kit.documents', { count: documents?.length ?? 0 })} padding="text">
      <div className={classes.stack}>
        <p>{t('kit.explain')}</p>
        <div>
          <div className={classes.label}>{t('kit.fingerprint')}</div>
          <CopyableText text={workspace.rootFingerprint ?? workspace.ownFingerprint} />
        </div>
        <Button
          variant="filled"
          leftSection={<IconFileExport size={17} aria-hidden />}
          onClick={() => void exportAs('kit', documents ?? [])}
          loading={isRunning}
          disabled={documents === undefined || documents.length === 0}
        >
          {t('kit.export')}
        </Button>
        <p>{t('kit.recheckNote')}</p>
        <Button
          leftSection={<IconFileExport size={17} aria-hidden />}
          onClick={() => void exportAll()}
          loading={isRunning}
        >
          {t('kit.recheck')}
        </Button>
        {savedAs !== null && <InlineNote tone="ok" title={t('kit.saved', { file: savedAs })} isAnnounced />}
        {problem !== null && <ProblemMessage problem={problem} />}
      </div>
    </Panel>
  );
}
