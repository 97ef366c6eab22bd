import { Button, FileButton } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './file-drop-zone.module.css';
import { usePageDrop } from './use-page-drop';

type FileDropZoneProps = {
  /** What to drop, or the name of the file that was. */
  title: ReactNode;
  hint?: ReactNode;
  /** The same by keyboard. */
  buttonLabel: string;
  onFiles: (files: File[]) => void;
  /** For the open dialog only: content decides what a file is, not its name. */
  accept?: string;
  isMultiple?: boolean;
  isDisabled?: boolean;
  /** The state of the file at hand. */
  status?: ReactNode;
  /** `button` shows only the button; the page still takes drops. */
  appearance?: 'zone' | 'button';
};

export function FileDropZone({
  title,
  hint,
  buttonLabel,
  onFiles,
  accept,
  isMultiple = false,
  isDisabled = false,
  status,
  appearance = 'zone',
}: FileDropZoneProps) {
  const { t } = useTranslation('ui');
  const isOver = usePageDrop(onFiles, !isDisabled);
  const button = (
    <FileButton
      multiple={isMultiple}
      disabled={isDisabled}
      {...(accept === undefined ? {} : { accept })}
      onChange={(chosen: File | File[] | null) => {
        if (chosen !== null) onFiles(Array.isArray(chosen) ? chosen : [chosen]);
      }}
    >
      {(props) => (
        <Button {...props} disabled={isDisabled}>
          {buttonLabel}
        </Button>
      )}
    </FileButton>
  );
  return (
    <>
      {appearance === 'button' ? (
        button
      ) : (
        <div className={classes.zone}>
          <IconFileDownload size={26} stroke={1.7} className={classes.icon} aria-hidden />
          <div className={classes.words}>
            <div className={classes.title}>{title}</div>
            {hint !== undefined && <div className={classes.hint}>{hint}</div>}
          </div>
          {status}
          {button}
        </div>
      )}
      {isOver && (
        <div className={classes.veil} aria-hidden>
          <span>{t('drop.release')}</span>
        </div>
      )}
    </>
  );
}
