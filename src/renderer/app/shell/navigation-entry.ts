import type { Icon } from '@tabler/icons-react';

export type NavigationEntry = {
  id: string;
  label: string;
  href: string;
  icon: Icon;
  /** Text, not a badge: what waits here. The label says it in words to a screen reader. */
  count?: { text: string; label: string; isCalling: boolean } | undefined;
};
