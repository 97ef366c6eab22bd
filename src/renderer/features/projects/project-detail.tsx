import { Button, Tabs } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../../domain/documents/generated/documents';
import type { ProjectRow } from '../../../domain/report/project-rows';
import { daysSlipped } from '../../../domain/report/project-status';
import { useFormats } from '../../locale/use-formats';
import type { AgencyWork } from '../../parts/use-agency-work';
import { ConfirmDialog } from '../../ui/notes/confirm-dialog';
import { Panel } from '../../ui/panels/panel';
import { DecisionsTab } from './decisions-tab';
import { IdentityTab } from './identity-tab';
import { MoneyTab } from './money-tab';
import { PlanTab } from './plan-tab';
import { ProgressTab } from './progress-tab';
import { ProjectStatusMark } from './project-status-mark';
import { RisksTab } from './risks-tab';
import { UsageTab } from './usage-tab';
import classes from './projects.module.css';

export type ProjectTabProps = {
  work: AgencyWork;
  row: ProjectRow;
  onChange: (project: Project) => void;
};

const tabs = {
  progress: ProgressTab,
  money: MoneyTab,
  plan: PlanTab,
  identity: IdentityTab,
  decisions: DecisionsTab,
  risks: RisksTab,
  usage: UsageTab,
} as const;

type TabName = keyof typeof tabs;

type ProjectDetailProps = { work: AgencyWork; row: ProjectRow; onRemoved: () => void };

export function ProjectDetail({ work, row, onRemoved }: ProjectDetailProps) {
  const { t } = useTranslation('projects');
  const [isAsking, setAsking] = useState(false);
  const { editing } = work;
  const { project } = row;
  // A project without a plan begins at its identity and plan, not at its progress.
  const [tab, setTab] = useState<TabName>(project.baselines.length === 0 ? 'identity' : 'progress');
  const Tab = tabs[tab];
  const remove = () => {
    editing.remove('projects', project.id);
    void editing.flush();
    setAsking(false);
    onRemoved();
  };
  return (
    <Panel
      title={project.name}
      note={<DetailNote row={row} />}
      actions={<ProjectStatusMark row={row} appearance="badge" />}
      strip={
        <Tabs
          value={tab}
          onChange={(chosen) => {
            setTab((chosen ?? 'progress') as TabName);
          }}
          keepMounted={false}
        >
          <Tabs.List aria-label={project.name} px={6}>
            {(Object.keys(tabs) as TabName[]).map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`tab.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      }
      padding="text"
      foot={
        <Button
          size="xs"
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('detail.remove')}
        </Button>
      }
    >
      <div className={classes.tab}>
        <Tab
          work={work}
          row={row}
          onChange={(next) => {
            editing.put('projects', { row: next });
          }}
        />
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('detail.removeTitle', { name: project.name })}
        confirmLabel={t('detail.removeConfirm')}
        isDestructive
        onConfirm={remove}
        onCancel={() => {
          setAsking(false);
        }}
      >
        {t('detail.removeBody')}
      </ConfirmDialog>
    </Panel>
  );
}

/** The code, the first approval that never moves, the last change of it, and the slip against the first. */
function DetailNote({ row: { project } }: { row: ProjectRow }) {
  const { t } = useTranslation('projects');
  const formats = useFormats();
  const first = project.baselines[0];
  const last = project.baselines.at(-1);
  const slipped = daysSlipped(project) ?? 0;
  const parts = [
    project.code,
    first === undefined
      ? t('detail.noPlan')
      : [first.decision, t('detail.approved', { amount: formats.money(first.totalCost) })]
          .filter((part) => part !== null)
          .join(' · '),
    first === undefined || last === undefined || last === first
      ? ''
      : t('detail.changed', { count: project.baselines.length - 1, amount: formats.money(last.totalCost) }),
    slipped > 0 ? t('detail.slipped', { count: slipped }) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
