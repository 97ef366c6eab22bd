import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './confirm-dialog.module.css';
import { Dialog } from './dialog';

type ConfirmDialogProps = {
  isOpen: boolean;
  /** The question, with what it is about. */
  title: string;
  /** What will happen, and what can be undone. */
  children: ReactNode;
  /** A verb with its object, never "OK". */
  confirmLabel: string;
  cancelLabel?: string;
  isDestructive?: boolean;
  isBusy?: boolean;
  isConfirmable?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
};

export function ConfirmDialog({
  isOpen,
  title,
  children,
  confirmLabel,
  cancelLabel,
  isDestructive = false,
  isBusy = false,
  isConfirmable = true,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const { t } = useTranslation('ui');
  return (
    <Dialog isOpen={isOpen} onClose={onCancel} title={title} isLocked={isBusy}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <div className={classes.body}>{children}</div>
        <div className={classes.buttons}>
          <Button onClick={onCancel} disabled={isBusy} data-autofocus={isDestructive || undefined}>
            {cancelLabel ?? t('action.cancel')}
          </Button>
          <Button
            type="submit"
            variant="filled"
            className={isDestructive ? classes.destructive : undefined}
            disabled={!isConfirmable}
            loading={isBusy}
          >
            {confirmLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
