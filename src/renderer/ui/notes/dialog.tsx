import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';

type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  width?: number;
  /** While work runs the dialog stays. */
  isLocked?: boolean;
  children: ReactNode;
};

/** For signing, publishing, restoring and searching only; everything else stands in the page. */
export function Dialog({ isOpen, onClose, title, width = 480, isLocked = false, children }: DialogProps) {
  const { t } = useTranslation('ui');
  return (
    <Modal.Root opened={isOpen} onClose={isLocked ? () => undefined : onClose} size={width} centered>
      <Modal.Overlay />
      <Modal.Content>
        {/* Not Modal.Header: its <header> would be a second banner of the page. */}
        <div className={classes.head}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('action.close')} disabled={isLocked} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
