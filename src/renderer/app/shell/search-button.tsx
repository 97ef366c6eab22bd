import { Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './search-button.module.css';

type SearchButtonProps = {
  /** What can be found from here. */
  hint: string;
  onOpen: () => void;
};

export function SearchButton({ hint, onOpen }: SearchButtonProps) {
  const { t } = useTranslation('shell');
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.code !== 'KeyK') return;
      event.preventDefault();
      onOpen();
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => {
      window.removeEventListener('keydown', handleKeyDown);
    };
  }, [onOpen]);
  return (
    <button type="button" className={classes.button} aria-keyshortcuts="Control+K" onClick={onOpen}>
      <IconSearch size={16} stroke={1.9} aria-hidden />
      <span className="nhip-unseen">{t('search')}: </span>
      <span className={classes.hint}>{hint}</span>
      <Kbd>Ctrl K</Kbd>
    </button>
  );
}
