import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceSummary } from '../../../contract/workspace-shapes';
import { ProblemMessage } from '../../parts/problem-message';
import { useProblem } from '../../parts/use-problem';
import { desktop } from '../../platform/desktop-client';
import { PassphraseField } from '../../ui/fields/passphrase-field';
import { ConfirmDialog } from '../../ui/notes/confirm-dialog';
import type { KeyRequest } from './use-key-request';

type KeyDialogProps = { request: KeyRequest; workspace: WorkspaceSummary };

/** A passphrase does not stay in the page longer than the question. */
export function KeyDialog({ request, workspace }: KeyDialogProps) {
  return request.isAsking ? <KeyQuestion request={request} workspace={workspace} /> : null;
}

function KeyQuestion({ request, workspace }: KeyDialogProps) {
  const { t } = useTranslation('app');
  const [passphrase, setPassphrase] = useState('');
  const { problem, isRunning, run } = useProblem();
  const unlock = () =>
    run(async () => {
      await desktop.unlockKey({ workspace: workspace.id, passphrase });
      request.answer(true);
    });
  return (
    <ConfirmDialog
      isOpen
      title={t('key.title')}
      confirmLabel={t('key.unlock')}
      isBusy={isRunning}
      isConfirmable={passphrase !== ''}
      onConfirm={() => void unlock()}
      onCancel={() => {
        request.answer(false);
      }}
    >
      <p>{t('key.explain')}</p>
      <PassphraseField label={t('key.passphrase')} value={passphrase} onChange={setPassphrase} isRequired />
      {problem !== null && <ProblemMessage problem={problem} />}
    </ConfirmDialog>
  );
}
