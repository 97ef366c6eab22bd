import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileResult } from '../../../contract/workspace-shapes';
import { useFormats } from '../../locale/use-formats';
import { StatusMark } from '../../ui/marks/status-mark';
import { DefinitionList } from '../../ui/panels/definition-list';
import { SidePanel } from '../../ui/panels/side-panel';
import classes from './intake.module.css';
import { outcomeStatus } from './outcome-looks';

/** What happened to the selected file, what is safe and what to do. */
export function FileDetail({ result }: { result: FileResult | null }) {
  const { t } = useTranslation('intake');
  const [isOpen, setOpen] = useState(false);
  return (
    <SidePanel
      title={t('detail.title')}
      note={
        result !== null && (
          <StatusMark kind={outcomeStatus[result.outcome]} text={t(`outcome.${result.outcome}`)} />
        )
      }
      isOpen={isOpen}
      onOpen={() => {
        setOpen(true);
      }}
      onClose={() => {
        setOpen(false);
      }}
    >
      {result === null ? <p>{t('detail.none')}</p> : <DetailBody result={result} />}
    </SidePanel>
  );
}

function DetailBody({ result }: { result: FileResult }) {
  const { t } = useTranslation(['intake', 'problems', 'ui']);
  const formats = useFormats();
  const { problem, document, outcome } = result;
  return (
    <div className={classes.stack}>
      <div className={classes.file}>{result.file}</div>
      {outcome === 'waiting' ? (
        <p>
          {t('detail.waiting')} <a href="#/department/agencies">{t('detail.toKeys')}</a>
        </p>
      ) : problem === null ? (
        <p>{outcome === 'known' ? t('detail.known') : t('detail.fine')}</p>
      ) : (
        (['happened', 'safe', 'todo'] as const).map((part) => (
          <div key={part}>
            <h3>
              {t(
                `ui:problem.${part === 'happened' ? 'whatHappened' : part === 'safe' ? 'whatIsSafe' : 'whatToDo'}`,
              )}
            </h3>
            <p>{t(`problems:${problem.code}.${part}`, problem.details)}</p>
          </div>
        ))
      )}
      <DefinitionList
        termWidth={84}
        definitions={[
          ...(problem === null ? [] : [{ id: 'code', term: t('detail.code'), description: problem.code }]),
          ...(document === null
            ? []
            : [
                {
                  id: 'createdAt',
                  term: t('detail.createdAt'),
                  description: formats.instant(document.createdAt),
                },
              ]),
          {
            id: 'sha256',
            term: t('detail.sha256'),
            description: <span className={classes.hash}>{result.sha256}</span>,
          },
        ]}
      />
    </div>
  );
}
