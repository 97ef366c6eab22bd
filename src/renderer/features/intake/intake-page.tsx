import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileResult, FileSource } from '../../../contract/workspace-shapes';
import { ProblemMessage } from '../../parts/problem-message';
import { readDropped } from '../../parts/read-dropped';
import { useHandedOver } from '../../parts/use-handed-over';
import { useProblem } from '../../parts/use-problem';
import { useWorkspaceSession } from '../../session/workspace-session';
import { FileDropZone } from '../../ui/files/file-drop-zone';
import { InlineNote } from '../../ui/notes/inline-note';
import { EmptyState } from '../../ui/panels/empty-state';
import { PageGrid } from '../../ui/panels/page-grid';
import { Panel } from '../../ui/panels/panel';
import { FileDetail } from './file-detail';
import { FileResults } from './file-results';
import { IntakeSummary } from './intake-summary';
import { QuarantinePanel } from './quarantine-panel';
import { ReceiptsPanel } from './receipts-panel';

export function IntakePage() {
  const { t } = useTranslation('intake');
  const { importFiles } = useWorkspaceSession();
  const [results, setResults] = useState<FileResult[]>([]);
  const [selected, setSelected] = useState<number | null>(null);
  const { problem, isRunning, run } = useProblem();
  const [checking, setChecking] = useState(0);
  const take = (source: FileSource) =>
    run(async () => {
      const taken = await importFiles(source);
      if (taken === null) return;
      setResults(taken);
      setSelected(null);
    });
  useHandedOver(take);
  return (
    <PageGrid
      isFilling={results.length > 0}
      top={
        <>
          <FileDropZone
            title={t('drop')}
            hint={t('hint')}
            buttonLabel={results.length === 0 ? t('choose') : t('chooseMore')}
            isMultiple
            isDisabled={isRunning}
            onFiles={(files) => {
              setChecking(files.length);
              void readDropped(files)
                .then(take)
                .finally(() => {
                  setChecking(0);
                });
            }}
          />
          {checking > 0 && <InlineNote tone="info" title={t('checking', { count: checking })} isAnnounced />}
          {problem !== null && <ProblemMessage problem={problem} />}
          {results.length > 0 && <IntakeSummary results={results} />}
          <ReceiptsPanel />
        </>
      }
      sideWidth={330}
      side={
        results.length === 0 ? (
          <QuarantinePanel />
        ) : (
          <FileDetail result={selected === null ? null : (results[selected] ?? null)} />
        )
      }
    >
      {results.length === 0 ? (
        <Panel title={t('column.outcome')}>
          <EmptyState title={t('none')}>{t('noneNext')}</EmptyState>
        </Panel>
      ) : (
        <FileResults results={results} selected={selected} onSelect={setSelected} />
      )}
    </PageGrid>
  );
}
