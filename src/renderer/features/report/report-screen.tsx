import type { AgencyWork } from '../../parts/use-agency-work';
import { PageGrid } from '../../ui/panels/page-grid';
import { HistoryPanel } from './history-panel';
import { KeyPanel } from './key-panel';
import { ProblemsPanel } from './problems-panel';
import { ReplyPanel } from './reply-panel';
import { SignPanel } from './sign-panel';
import { TasksPanel } from './tasks-panel';
import classes from './report.module.css';

export function ReportScreen({ work }: { work: AgencyWork }) {
  return (
    <PageGrid
      side={
        <div className={classes.side}>
          <SignPanel work={work} />
          <ReplyPanel />
          <KeyPanel />
        </div>
      }
      sideWidth={378}
    >
      <ProblemsPanel work={work} />
      {work.report.tasks.length > 0 && <TasksPanel work={work} />}
      <HistoryPanel work={work} />
    </PageGrid>
  );
}
