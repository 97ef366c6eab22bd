import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './app-shell.module.css';
import { Sidebar, type SidebarProps } from './sidebar';
import { TopBar, type TopBarProps } from './top-bar';

type AppShellProps = {
  sidebar: SidebarProps;
  topBar: TopBarProps;
  children: ReactNode;
};

/** The frame of every screen of a workspace: sidebar, top bar, and the page that scrolls beside them. */
export function AppShell({ sidebar, topBar, children }: AppShellProps) {
  const { t } = useTranslation('shell');
  const mainRef = useRef<HTMLElement>(null);
  return (
    <div className={classes.shell}>
      {/* A link would change the hash, and the hash is the route. */}
      <button type="button" className={classes.skip} onClick={() => mainRef.current?.focus()}>
        {t('skipToContent')}
      </button>
      <Sidebar {...sidebar} />
      <TopBar {...topBar} />
      <main ref={mainRef} className={classes.main} tabIndex={-1} data-focus-inside>
        {children}
      </main>
    </div>
  );
}
