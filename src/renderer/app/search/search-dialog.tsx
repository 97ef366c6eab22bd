import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Dialog } from '../../ui/notes/dialog';
import { matchTargets } from './match-targets';
import classes from './search-dialog.module.css';
import { useSearchTargets } from './use-search-targets';

type SearchDialogProps = { isOpen: boolean; onClose: () => void };

/** Ctrl+K: type a few letters, arrow to a line, Enter goes there. */
export function SearchDialog({ isOpen, onClose }: SearchDialogProps) {
  const { t } = useTranslation('app');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('search.title')} width={560}>
      <SearchList onChosen={onClose} />
    </Dialog>
  );
}

function SearchList({ onChosen }: { onChosen: () => void }) {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const targets = useSearchTargets();
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ opened: true });
  const found = matchTargets(targets, typed);
  const go = (to: string) => {
    onChosen();
    // A page that is open already must look at its address again.
    void navigate(to, { state: { visit: Date.now() } });
  };
  return (
    <Combobox store={combobox} onOptionSubmit={go} withinPortal={false}>
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          aria-label={t('search.label')}
          placeholder={t('search.hint')}
          leftSection={<IconSearch size={17} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.list} aria-label={t('search.title')}>
        {found.length === 0 && <Combobox.Empty>{t('search.nothing')}</Combobox.Empty>}
        {found.map(({ kind, id, title, note, to }) => (
          <Combobox.Option key={`${kind} ${id}`} value={to} className={classes.option}>
            <span className={classes.title}>{title}</span>
            <span className={classes.note}>{note}</span>
            <span className={classes.kind}>{t(`search.kind.${kind}`)}</span>
          </Combobox.Option>
        ))}
      </Combobox.Options>
    </Combobox>
  );
}
