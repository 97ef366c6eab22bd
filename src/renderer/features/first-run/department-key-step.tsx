import { Button } from '@mantine/core';
import { IconArrowLeft, IconKey } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BuiltInRegistry } from '../../../contract/workspace-calls';
import type { WorkspaceSummary } from '../../../contract/workspace-shapes';
import type { FrameworkBody } from '../../../domain/documents/generated/documents';
import { useBilingual } from '../../locale/use-bilingual';
import { ProblemMessage } from '../../parts/problem-message';
import { useProblem } from '../../parts/use-problem';
import { desktop } from '../../platform/desktop-client';
import { TextField } from '../../ui/fields/text-field';
import { DefinitionList } from '../../ui/panels/definition-list';
import { Panel } from '../../ui/panels/panel';
import classes from './first-run.module.css';
import { isPassphraseReady, PassphrasePair } from './passphrase-pair';

type DepartmentKeyStepProps = { onBack: () => void; onMade: (workspace: WorkspaceSummary) => void };

export function DepartmentKeyStep({ onBack, onMade }: DepartmentKeyStepProps) {
  const { t } = useTranslation('first-run');
  const inWords = useBilingual();
  const [registry, setRegistry] = useState<BuiltInRegistry | null>(null);
  const [framework, setFramework] = useState<FrameworkBody | null>(null);
  const [holder, setHolder] = useState('');
  const [pair, setPair] = useState({ passphrase: '', again: '' });
  const { problem, isRunning, run } = useProblem();

  useEffect(() => {
    void run(async () => {
      setRegistry(await desktop.builtInRegistry());
      setFramework((await desktop.builtInFramework()).body);
    });
  }, [run]);

  const createKey = () =>
    run(async () => {
      const { workspace } = await desktop.createDepartmentWorkspace({
        holder: holder.trim(),
        passphrase: pair.passphrase,
      });
      onMade(workspace);
    });
  return (
    <form
      className={classes.main}
      style={{ flex: 1, padding: 0 }}
      onSubmit={(event) => {
        event.preventDefault();
        void createKey();
      }}
    >
      <div className={classes.body}>
        {registry !== null && framework !== null && (
          <Panel title={t('role.department')}>
            <DefinitionList
              appearance="ruled"
              termWidth={170}
              definitions={[
                { id: 'province', term: t('key.department'), description: inWords(registry.province.name) },
                {
                  id: 'registry',
                  term: t('key.registry'),
                  description: t('key.registryCount', {
                    count: registry.agencies.length,
                    ranked: registry.agencies.filter(({ ranked }) => ranked).length,
                  }),
                },
                {
                  id: 'framework',
                  term: t('key.framework'),
                  description: t('key.frameworkCount', {
                    title: inWords(framework.title),
                    count: framework.indicators.length,
                  }),
                },
              ]}
            />
          </Panel>
        )}
        <Panel title={t('key.holder')} padding="text">
          <div className={classes.form}>
            <TextField
              label={t('key.holder')}
              isLabelHidden
              description={t('key.holderHint')}
              value={holder}
              onChange={setHolder}
              maxLength={300}
              isRequired
            />
          </div>
        </Panel>
        <PassphrasePair pair={pair} onChange={setPair} />
        {problem !== null && <ProblemMessage problem={problem} />}
      </div>
      <footer className={classes.foot}>
        <Button leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onBack} disabled={isRunning}>
          {t('action.back')}
        </Button>
        <Button
          type="submit"
          variant="filled"
          leftSection={<IconKey size={17} aria-hidden />}
          disabled={holder.trim() === '' || !isPassphraseReady(pair)}
          loading={isRunning}
        >
          {t('action.createKey')}
        </Button>
      </footer>
    </form>
  );
}
