import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../locale/languages';
import { ColourSchemeSwitch } from './colour-scheme-switch';
import { LanguageSwitch } from './language-switch';
import { SaveState, type SaveStatus } from './save-state';
import { SearchButton } from './search-button';
import classes from './top-bar.module.css';

export type TopBarProps = {
  title: string;
  /** The select of the period, or whatever the page is switched by. */
  period?: ReactNode;
  saveStatus: SaveStatus;
  /** Left out where a workspace cannot be edited. */
  undo?: { onUndo: () => void; onRedo: () => void; canUndo: boolean; canRedo: boolean };
  search?: { onOpen: () => void; hint: string };
  language: Language;
  onLanguageChange: (language: Language) => void;
  /** Left out where there is no help page. */
  onHelp?: () => void;
};

export function TopBar({
  title,
  period,
  saveStatus,
  undo,
  search,
  language,
  onLanguageChange,
  onHelp,
}: TopBarProps) {
  const { t } = useTranslation('shell');
  return (
    <header className={classes.bar}>
      <h1 className={classes.title}>{title}</h1>
      {period !== undefined && <div className={classes.period}>{period}</div>}
      <div className={classes.rest}>
        <SaveState status={saveStatus} />
        {undo !== undefined && (
          <div className={classes.icons}>
            <ActionIcon aria-label={`${t('undo')} (Ctrl+Z)`} disabled={!undo.canUndo} onClick={undo.onUndo}>
              <IconArrowBackUp size={18} stroke={1.8} aria-hidden />
            </ActionIcon>
            <ActionIcon aria-label={`${t('redo')} (Ctrl+Y)`} disabled={!undo.canRedo} onClick={undo.onRedo}>
              <IconArrowForwardUp size={18} stroke={1.8} aria-hidden />
            </ActionIcon>
          </div>
        )}
        {search !== undefined && <SearchButton hint={search.hint} onOpen={search.onOpen} />}
        <div className={classes.icons}>
          <LanguageSwitch language={language} onChange={onLanguageChange} />
          <ColourSchemeSwitch />
          {onHelp !== undefined && (
            <ActionIcon aria-label={t('help')} onClick={onHelp}>
              <IconHelpCircle size={18} stroke={1.8} aria-hidden />
            </ActionIcon>
          )}
        </div>
      </div>
    </header>
  );
}
