import { useRef, useState } from 'react';
import { groupsOf, type FormSpot } from '../../../domain/report/form-walk';
import type { AgencyWork } from '../../parts/use-agency-work';
import { useTallWindow } from '../../parts/use-tall-window';
import { PageGrid } from '../../ui/panels/page-grid';
import { GroupStrip } from './group-strip';
import { HelpPanel } from './help-panel';
import { IndicatorTable } from './indicator-table';
import { useFormKeys } from './use-form-keys';
import { useGroupChoice } from './use-group-choice';

export function IndicatorsScreen({ work }: { work: AgencyWork }) {
  const { report } = work;
  const isTall = useTallWindow();
  const groups = groupsOf(report.lines);
  const { group, chooseGroup, arrivedAt } = useGroupChoice(report.lines, groups);
  const [spot, setSpot] = useState<FormSpot | null>(arrivedAt);
  const [notedAt, setNotedAt] = useState<FormSpot | null>(null);
  const formRef = useRef<HTMLDivElement>(null);
  const { handleKeyDown, enterGroup } = useFormKeys({
    formRef,
    lines: report.lines,
    groups,
    group,
    spot,
    chooseGroup,
    onNote: setNotedAt,
    arrivedAt,
  });
  const lines = report.lines.filter(({ indicator }) => indicator.group === group);
  const chosen = report.lines.find(
    ({ indicator }) => indicator.code === spot?.indicator && indicator.group === group,
  );
  return (
    <PageGrid
      top={<GroupStrip work={work} group={group} onChoose={chooseGroup} />}
      side={<HelpPanel work={work} line={chosen ?? lines[0] ?? null} field={spot?.field ?? null} />}
      sideWidth={268}
      isFilling={isTall}
    >
      <IndicatorTable
        key={group}
        work={work}
        group={group}
        groups={groups}
        lines={lines}
        spot={spot}
        notedAt={notedAt}
        formRef={formRef}
        onKeyDown={handleKeyDown}
        onSpot={setSpot}
        onNote={setNotedAt}
        onEnterGroup={enterGroup}
      />
    </PageGrid>
  );
}
