import { useMemo, useState } from 'react';
import type { OpenedWorkspace } from '../../../contract/workspace-shapes';
import type { Problem } from '../../../domain/problem/problem';
import { CampaignProvider } from '../../session/current-campaign';
import { WorkspaceSessionProvider } from '../../session/workspace-session';
import type { WorkspaceDatabase } from '../../storage/workspace-database';
import { KeyDialog } from './key-dialog';
import { useCampaignChoice } from './use-campaign-choice';
import { useKeyRequest } from './use-key-request';
import { useSession } from './use-session';
import { WorkspaceFrame } from './workspace-frame';

type OpenWorkspaceProps = {
  opened: OpenedWorkspace;
  database: WorkspaceDatabase;
  notices: readonly Problem[];
  onLeave: () => void;
};

/** Gives every screen below it the session and the chosen campaign. */
export function OpenWorkspace({ opened, database, notices, onLeave }: OpenWorkspaceProps) {
  const { workspace } = opened;
  const [read, setRead] = useState(false);
  const keyRequest = useKeyRequest(workspace.id);
  const session = useSession(workspace, database, keyRequest.requestKey);
  const choice = useCampaignChoice(database);
  const shown = useMemo(() => (read ? [] : notices), [read, notices]);
  if (choice === undefined) return null;
  return (
    <WorkspaceSessionProvider value={session}>
      <CampaignProvider value={choice}>
        <WorkspaceFrame
          notices={shown}
          onNoticesRead={() => {
            setRead(true);
          }}
          onLeave={onLeave}
        />
        <KeyDialog request={keyRequest} workspace={workspace} />
      </CampaignProvider>
    </WorkspaceSessionProvider>
  );
}
