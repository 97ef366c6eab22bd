import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProductMark } from '../../ui/marks/product-mark';
import type { NavigationEntry } from './navigation-entry';
import classes from './sidebar.module.css';

export type SidebarProps = {
  workspaceName: string;
  workspaceRole: string;
  /** A rule stands between two groups. */
  groups: readonly (readonly NavigationEntry[])[];
  currentId: string;
  /** The pulse of the deadline. */
  foot?: ReactNode;
};

export function Sidebar({ workspaceName, workspaceRole, groups, currentId, foot }: SidebarProps) {
  const { t } = useTranslation('shell');
  return (
    <aside className={classes.sidebar}>
      <div className={classes.brand}>
        <ProductMark />
        <span className={classes.name}>{t('productName')}</span>
      </div>
      <div className={classes.workspace}>
        <div className={classes.workspaceName}>{workspaceName}</div>
        <div className={classes.role}>{workspaceRole}</div>
      </div>
      <nav className={classes.navigation} aria-label={t('navigation')}>
        {groups.map((entries) => (
          <ul key={entries[0]?.id} className={classes.group}>
            {entries.map((entry) => (
              <SidebarLink key={entry.id} entry={entry} isCurrent={entry.id === currentId} />
            ))}
          </ul>
        ))}
      </nav>
      {foot !== undefined && <div className={classes.foot}>{foot}</div>}
    </aside>
  );
}

function SidebarLink({ entry, isCurrent }: { entry: NavigationEntry; isCurrent: boolean }) {
  const { label, href, icon: Icon, count } = entry;
  return (
    <li>
      <a href={href} className={classes.link} aria-current={isCurrent ? 'page' : undefined} data-focus-inside>
        <Icon size={17} stroke={1.8} className={classes.icon} aria-hidden />
        <span className={classes.label}>{label}</span>
        {count !== undefined && (
          <span className={classes.count} data-calling={count.isCalling || undefined}>
            <span aria-hidden>{count.text}</span>
            <span className="nhip-unseen">, {count.label}</span>
          </span>
        )}
      </a>
    </li>
  );
}
