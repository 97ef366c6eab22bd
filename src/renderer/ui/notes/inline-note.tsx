import { IconAlertOctagon, IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './inline-note.module.css';

const icons = { info: IconInfoCircle, ok: IconCheck, warn: IconAlertTriangle, bad: IconAlertOctagon };

type InlineNoteProps = {
  tone: keyof typeof icons;
  /** The fact, with its number, as a whole sentence. */
  title: ReactNode;
  /** If right, do this; if wrong, do that. */
  children?: ReactNode;
  action?: ReactNode;
  /** Read out when it appears while the user is working. */
  isAnnounced?: boolean;
};

export function InlineNote({ tone, title, children, action, isAnnounced = false }: InlineNoteProps) {
  const Icon = icons[tone];
  return (
    <div
      className={classes.note}
      data-tone={tone}
      role={isAnnounced ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      <Icon size={18} stroke={1.9} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        <strong>{title}</strong> {children}
      </div>
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}
