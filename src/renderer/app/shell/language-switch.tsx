import { Menu, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../locale/languages';
import { ChosenIcon } from './chosen-icon';
import classes from './language-switch.module.css';

type LanguageSwitchProps = { language: Language; onChange: (language: Language) => void };

export function LanguageSwitch({ language, onChange }: LanguageSwitchProps) {
  const { t } = useTranslation('shell');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton
          className={classes.button}
          aria-label={`${t('language.code')}. ${t('language.switch')}`}
        >
          {t('language.code')}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((choice) => (
          <Menu.Item
            key={choice}
            role="menuitemradio"
            aria-checked={choice === language}
            lang={choice}
            leftSection={<ChosenIcon isChosen={choice === language} />}
            onClick={() => {
              onChange(choice);
            }}
          >
            {t(`language.${choice}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
