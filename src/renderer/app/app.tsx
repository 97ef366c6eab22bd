import { useEffect, useState } from 'react';
import { HashRouter } from 'react-router';
import type { WorkspaceSummary } from '../../contract/workspace-shapes';
import { FirstRunPage } from '../features/first-run/first-run-page';
import { ProblemMessage } from '../parts/problem-message';
import { useProblem } from '../parts/use-problem';
import { desktop } from '../platform/desktop-client';
import { WorkspacePage } from './workspace/workspace-page';

/** Either a workspace is open, or the page that makes and opens one. */
export function App() {
  const [version, setVersion] = useState('');
  const [existing, setExisting] = useState<WorkspaceSummary[] | null>(null);
  const [open, setOpen] = useState<WorkspaceSummary | null>(null);
  const { problem, run } = useProblem();
  useEffect(() => {
    if (open !== null) return;
    void run(async () => {
      setVersion((await desktop.appInfo()).version);
      setExisting((await desktop.listWorkspaces()).workspaces);
    });
  }, [open, run]);
  if (problem !== null) return <ProblemMessage problem={problem} />;
  if (open !== null) {
    return (
      <HashRouter>
        <WorkspacePage
          key={open.id}
          workspace={open}
          onLeave={() => {
            window.location.hash = '';
            setOpen(null);
          }}
        />
      </HashRouter>
    );
  }
  return existing === null ? null : <FirstRunPage version={version} existing={existing} onOpen={setOpen} />;
}
