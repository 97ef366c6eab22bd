import {
  IconBuilding,
  IconCalendar,
  IconChecklist,
  IconClipboardCheck,
  IconFileExport,
  IconFolder,
  IconHome,
  IconInbox,
  IconListNumbers,
  IconTable,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { WorkspaceRole } from '../../../contract/workspace-shapes';

export type ScreenName =
  | 'overview'
  | 'projects'
  | 'staff'
  | 'indicators'
  | 'report'
  | 'intake'
  | 'tracking'
  | 'review'
  | 'ranking'
  | 'campaigns'
  | 'agencies';

type Screen = { name: ScreenName; icon: Icon };

/** The sidebar of each role, in the order of the work; a rule stands between two lists. */
export const screens: Record<WorkspaceRole, readonly (readonly Screen[])[]> = {
  agency: [
    [
      { name: 'overview', icon: IconHome },
      { name: 'projects', icon: IconFolder },
      { name: 'staff', icon: IconUsers },
      { name: 'indicators', icon: IconChecklist },
      { name: 'report', icon: IconFileExport },
    ],
  ],
  department: [
    [
      { name: 'intake', icon: IconInbox },
      { name: 'tracking', icon: IconTable },
      { name: 'review', icon: IconClipboardCheck },
      { name: 'ranking', icon: IconListNumbers },
    ],
    [
      { name: 'campaigns', icon: IconCalendar },
      { name: 'agencies', icon: IconBuilding },
    ],
  ],
};

export function firstScreen(role: WorkspaceRole): ScreenName {
  return screens[role][0]?.[0]?.name ?? 'overview';
}
