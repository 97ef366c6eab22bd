import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuarantinedFile } from '../../../contract/workspace-shapes';
import { desktop } from '../../platform/desktop-client';
import { ProblemMessage } from '../../parts/problem-message';
import { useProblem } from '../../parts/use-problem';
import { useWorkspaceSession } from '../../session/workspace-session';
import { DefinitionList } from '../../ui/panels/definition-list';
import { Panel } from '../../ui/panels/panel';

/** What was set aside before this page was opened. */
export function QuarantinePanel() {
  const { t } = useTranslation(['intake', 'problems']);
  const { workspace } = useWorkspaceSession();
  const [files, setFiles] = useState<QuarantinedFile[]>([]);
  const { problem, run } = useProblem();
  useEffect(() => {
    void run(async () => {
      setFiles((await desktop.listQuarantine({ workspace: workspace.id })).files);
    });
  }, [run, workspace.id]);
  return (
    <Panel
      title={t('quarantine.title')}
      note={t('quarantine.count', { count: files.length })}
      padding={files.length === 0 ? 'text' : 'none'}
    >
      {problem !== null && <ProblemMessage problem={problem} />}
      {files.length === 0 ? (
        t('quarantine.empty')
      ) : (
        <DefinitionList
          appearance="ruled"
          termWidth={120}
          definitions={files.map(({ id, file, code, details }) => ({
            id,
            term: file,
            description: t(`problems:${code}.happened`, details),
          }))}
        />
      )}
    </Panel>
  );
}
