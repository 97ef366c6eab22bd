import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceSummary } from '../../../contract/workspace-shapes';
import { ProblemMessage } from '../../parts/problem-message';
import { InlineNote } from '../../ui/notes/inline-note';
import { OpenWorkspace } from './open-workspace';
import { useOpenWorkspace } from './use-open-workspace';
import classes from './workspace.module.css';

type WorkspacePageProps = { workspace: WorkspaceSummary; onLeave: () => void };

export function WorkspacePage({ workspace, onLeave }: WorkspacePageProps) {
  const { t } = useTranslation('app');
  const [attempt, setAttempt] = useState(0);
  const opening = useOpenWorkspace(workspace, attempt);
  if (opening.state === 'open') {
    return (
      <OpenWorkspace
        opened={opening.opened}
        database={opening.database}
        notices={opening.notices}
        onLeave={onLeave}
      />
    );
  }
  return (
    <main className={classes.alone}>
      {opening.state === 'opening' ? (
        <InlineNote tone="info" title={t('opening')} isAnnounced />
      ) : (
        <>
          <ProblemMessage
            problem={opening.problem}
            onRetry={() => {
              setAttempt(attempt + 1);
            }}
          />
          <Button onClick={onLeave}>{t('leave')}</Button>
        </>
      )}
    </main>
  );
}
