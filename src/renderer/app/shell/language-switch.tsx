import { Menu, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLanguage, languages, type Language } from '../../locale/languages';
import classes from './language-switch.module.css';

type LanguageSwitchProps = { language: Language; onChange: (language: Language) => void };

export function LanguageSwitch({ language, onChange }: LanguageSwitchProps) {
  const { t } = useTranslation('shell');
  const choose = (choice: string) => {
    if (isLanguage(choice)) onChange(choice);
  };
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
        <Menu.RadioGroup value={language} onChange={choose}>
          {languages.map((choice) => (
            <Menu.RadioItem key={choice} value={choice} lang={choice} closeMenuOnClick>
              {t(`language.${choice}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
