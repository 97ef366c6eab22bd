import { Button, CloseButton, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from './panel';

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
          style={{ alignSelf: 'flex-end' }}
        >
          {t('action.openSidePanel', { title })}
        </Button>
        <Drawer
          opened={isOpen}
          onClose={onClose}
          position="right"
          size={380}
          title={title}
          closeButtonProps={{ 'aria-label': t('action.close') }}
        >
          <div style={{ padding: padding === 'text' ? 12 : 0 }}>{children}</div>
          {foot !== undefined && <div style={{ padding: 12 }}>{foot}</div>}
        </Drawer>
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
