import { Button, Radio } from '@mantine/core';
import { IconArrowRight, IconBuilding, IconEye, IconStack2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceRole, WorkspaceSummary } from '../../../contract/workspace-shapes';
import { useBilingual } from '../../locale/use-bilingual';
import { Panel } from '../../ui/panels/panel';
import classes from './first-run.module.css';

type RoleStepProps = {
  role: WorkspaceRole;
  onRoleChange: (role: WorkspaceRole) => void;
  existing: readonly WorkspaceSummary[];
  isBusy: boolean;
  onOpen: (workspace: WorkspaceSummary) => void;
  onSample: () => void;
  onContinue: () => void;
};

const icons = { agency: IconBuilding, department: IconStack2 };

export function RoleStep({
  role,
  onRoleChange,
  existing,
  isBusy,
  onOpen,
  onSample,
  onContinue,
}: RoleStepProps) {
  const { t } = useTranslation('first-run');
  const inWords = useBilingual();
  return (
    <>
      <div className={classes.body}>
        <Radio.Group
          value={role}
          onChange={(value) => {
            onRoleChange(value);
          }}
          aria-label={t('role.legend')}
        >
          <div className={classes.roles}>
            {(['agency', 'department'] as const).map((choice) => {
              const Icon = icons[choice];
              return (
                <Radio.Card key={choice} value={choice} className={classes.card}>
                  <div className={classes.cardTitle}>
                    <Radio.Indicator />
                    <Icon size={18} stroke={1.8} aria-hidden />
                    {t(`role.${choice}`)}
                  </div>
                  <div className={classes.cardNote}>{t(`role.${choice}Note`)}</div>
                </Radio.Card>
              );
            })}
          </div>
        </Radio.Group>
        {existing.length > 0 && (
          <Panel title={t('existing')} padding="text">
            <div className={classes.form}>
              {existing.map((workspace) => (
                <Button
                  key={workspace.id}
                  justify="flex-start"
                  disabled={isBusy}
                  onClick={() => {
                    onOpen(workspace);
                  }}
                >
                  {t('action.openWorkspace', { name: inWords(workspace.name) })}
                </Button>
              ))}
            </div>
          </Panel>
        )}
      </div>
      <footer className={classes.foot}>
        <span />
        <Button leftSection={<IconEye size={17} aria-hidden />} onClick={onSample} loading={isBusy}>
          {t('action.sample')}
        </Button>
        <Button
          variant="filled"
          rightSection={<IconArrowRight size={17} aria-hidden />}
          onClick={onContinue}
          disabled={isBusy}
        >
          {t('action.continue')}
        </Button>
      </footer>
    </>
  );
}
