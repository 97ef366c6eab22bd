import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { newProject, nextProjectCode } from '../../../domain/report/blank-rows';
import {
  listProjects,
  matchesFilter,
  projectFilters,
  type ProjectFilter,
} from '../../../domain/report/project-rows';
import { createRowId } from '../../parts/create-row-id';
import { RegisterFeeds } from '../../parts/register-feeds';
import type { AgencyWork } from '../../parts/use-agency-work';
import { SegmentedChoice } from '../../ui/fields/segmented-choice';
import { PageGrid } from '../../ui/panels/page-grid';
import { NoProjects } from './no-projects';
import { ProjectDetail } from './project-detail';
import { ProjectsTable } from './projects-table';
import classes from './projects.module.css';

export function ProjectsScreen({ work }: { work: AgencyWork }) {
  const { t } = useTranslation('projects');
  const { campaign, draft, editing, report, today } = work;
  const [search] = useSearchParams();
  const [filter, setFilter] = useState<ProjectFilter>('all');
  const [chosenId, setChosenId] = useState<string | null>(search.get('row'));
  const projects = draft.projects.map(({ row }) => row);
  const rows = listProjects({
    projects,
    before: report.previous?.body.projects.rows ?? [],
    to: campaign.body.to,
    today,
  });
  const shown = rows.filter((row) => matchesFilter(row, filter));
  const chosen = rows.find(({ project }) => project.id === chosenId) ?? shown[0];
  const add = () => {
    const code = nextProjectCode(projects, campaign.body.to.slice(0, 4));
    const project = newProject(createRowId(), code, t('defaultName'));
    editing.put('projects', { row: project });
    void editing.flush();
    setFilter('all');
    setChosenId(project.id);
  };
  if (rows.length === 0) return <NoProjects work={work} onAdd={add} />;
  return (
    <PageGrid
      top={
        <div className={classes.top}>
          <SegmentedChoice
            label={t('filter.label')}
            segments={projectFilters.map((value) => ({
              value,
              label: t(`filter.${value}`),
              count: rows.filter((row) => matchesFilter(row, value)).length,
            }))}
            value={filter}
            onChange={setFilter}
          />
          <Button variant="filled" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('add')}
          </Button>
        </div>
      }
    >
      <ProjectsTable
        rows={shown}
        to={campaign.body.to}
        chosenId={chosen?.project.id ?? null}
        onChoose={setChosenId}
      />
      {chosen !== undefined && (
        <ProjectDetail
          key={chosen.project.id}
          work={work}
          row={chosen}
          onRemoved={() => {
            setChosenId(null);
          }}
        />
      )}
      <RegisterFeeds work={work} registers={['projects']} />
    </PageGrid>
  );
}
