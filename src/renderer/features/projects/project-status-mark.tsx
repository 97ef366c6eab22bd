import type { ProjectRow } from '../../../domain/report/project-rows';
import { StatusMark } from '../../ui/marks/status-mark';

type ProjectStatusMarkProps = { row: ProjectRow; appearance?: 'text' | 'badge' };

export function ProjectStatusMark({ row: { status }, appearance = 'text' }: ProjectStatusMarkProps) {
  return status.state === 'late' ? (
    <StatusMark kind="project.late" count={status.days} appearance={appearance} />
  ) : (
    <StatusMark kind={`project.${status.state}`} appearance={appearance} />
  );
}
