import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileResult, FileSource } from '../../../contract/workspace-shapes';
import { ProblemMessage } from '../../parts/problem-message';
import { readDropped } from '../../parts/read-dropped';
import { useHandedOver } from '../../parts/use-handed-over';
import { useProblem } from '../../parts/use-problem';
import { useWorkspaceSession } from '../../session/workspace-session';
import { usePageDrop } from '../../ui/files/use-page-drop';
import { StatusMark } from '../../ui/marks/status-mark';
import { Panel } from '../../ui/panels/panel';
import classes from './report.module.css';

const kinds = {
  accepted: 'file.valid',
  known: 'file.duplicate',
  waiting: 'file.keyPending',
  quarantined: 'file.quarantined',
} as const;

/** Takes in what the department sends back: kits, receipts and decisions. */
export function ReplyPanel() {
  const { t } = useTranslation('report');
  const { importFiles } = useWorkspaceSession();
  const { problem, isRunning, run } = useProblem();
  const [results, setResults] = useState<readonly FileResult[]>([]);
  const take = (source: FileSource | Promise<FileSource>) =>
    run(async () => {
      const taken = await importFiles(await source);
      if (taken !== null) setResults(taken);
    });
  useHandedOver(take);
  const isOver = usePageDrop((files) => {
    void take(readDropped(files));
  }, true);
  return (
    <Panel title={t('reply.title')} padding="text">
      <div className={classes.stack} data-over={isOver || undefined}>
        <p className={classes.dim}>{t('reply.hint')}</p>
        <Button
          loading={isRunning}
          onClick={() => {
            void take({ from: 'dialog' });
          }}
        >
          {t('reply.choose')}
        </Button>
        {problem !== null && <ProblemMessage problem={problem} />}
        {results.length > 0 && (
          <div role="status">
            <p className={classes.heading}>{t('reply.results', { count: results.length })}</p>
            <ul className={classes.results}>
              {results.map((result) => (
                <li key={`${result.file} ${result.part ?? ''} ${result.sha256}`}>
                  <span className={classes.words}>
                    {result.part === null
                      ? result.file
                      : t('reply.part', { file: result.file, part: result.part })}
                  </span>{' '}
                  <StatusMark kind={kinds[result.outcome]} text={t(`reply.outcome.${result.outcome}`)} />
                  {result.problem !== null && result.outcome !== 'known' && (
                    <ProblemMessage problem={result.problem} />
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Panel>
  );
}
