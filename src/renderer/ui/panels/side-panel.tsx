import { Button, CloseButton, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from './panel';
import classes from './side-panel.module.css';

type SidePanelProps = {
  title: string;
  note?: ReactNode;
  foot?: ReactNode;
  padding?: 'none' | 'text';
  /** Whether the drawer is open on a narrow window; a wide window always shows the panel. */
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
  /** Give the panel a close button on wide windows too. */
  isClosable?: boolean;
  children: ReactNode;
};

/** Beside the main panel on wide windows; below 1180 px a button that opens a drawer. */
export function SidePanel({
  title,
  note,
  foot,
  padding = 'text',
  isOpen,
  onOpen,
  onClose,
  isClosable = false,
  children,
}: SidePanelProps) {
  const { t } = useTranslation('ui');
  const isNarrow = useMediaQuery('(max-width: 1179px)', undefined, { getInitialValueInEffect: false });
  if (isNarrow) {
    return (
      <>
        <Button
          leftSection={<IconLayoutSidebarRightExpand size={16} aria-hidden />}
          onClick={onOpen}
          className={classes.opener}
        >
          {t('action.openSidePanel', { title })}
        </Button>
        <Drawer.Root opened={isOpen} onClose={onClose} position="right" size={380}>
          <Drawer.Overlay />
          <Drawer.Content>
            <div className={classes.head}>
              <div>
                <Drawer.Title>{title}</Drawer.Title>
                {note !== undefined && <div className={classes.note}>{note}</div>}
              </div>
              <Drawer.CloseButton aria-label={t('action.close')} />
            </div>
            <Drawer.Body>
              <div className={classes.body} data-padding={padding}>
                {children}
              </div>
              {foot !== undefined && <div className={classes.foot}>{foot}</div>}
            </Drawer.Body>
          </Drawer.Content>
        </Drawer.Root>
      </>
    );
  }
  return (
    <Panel
      title={title}
      note={note}
      foot={foot}
      padding={padding}
      isFilling
      actions={isClosable ? <CloseButton aria-label={t('action.close')} onClick={onClose} /> : undefined}
    >
      {children}
    </Panel>
  );
}
