import { nextStep, reportChecklist } from '../../../domain/report/next-step';
import { reportParts } from '../../../domain/report/report-parts';
import type { AgencyWork } from '../../parts/use-agency-work';
import { PageGrid } from '../../ui/panels/page-grid';
import { ChecklistPanel } from './checklist-panel';
import { DecisionPanel } from './decision-panel';
import { GainsPanel } from './gains-panel';
import classes from './overview.module.css';
import { PartsPanel } from './parts-panel';
import { TopPanel } from './top-panel';

export function OverviewScreen({ work }: { work: AgencyWork }) {
  const parts = reportParts(work.report);
  const step = nextStep(work.report, parts);
  return (
    <PageGrid
      top={<TopPanel work={work} parts={parts} step={step} />}
      side={
        <div className={classes.side}>
          <GainsPanel work={work} />
          <DecisionPanel work={work} />
          <ChecklistPanel items={reportChecklist(work.report, parts)} />
        </div>
      }
      sideWidth={378}
    >
      <PartsPanel work={work} parts={parts} step={step} />
    </PageGrid>
  );
}
