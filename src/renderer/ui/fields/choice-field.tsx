import { Select, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { foldText } from '../../locale/fold-text';
import { frameProps, type FieldFrame } from './field-frame';

export type Choice<Value extends string = string> = {
  value: Value;
  label: string;
  /** Other words the choice is found by, such as a code. */
  alsoFoundBy?: string;
  isDisabled?: boolean;
};

type ChoiceFieldProps<Value extends string> = FieldFrame & {
  choices: readonly Choice<Value>[];
  /** Null while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** Typing filters the list, without diacritics; for lists longer than a screen. */
  isSearchable?: boolean;
  isClearable?: boolean;
  placeholder?: string;
  width?: number;
};

export function ChoiceField<Value extends string>({
  choices,
  value,
  onChange,
  isSearchable = false,
  isClearable = false,
  placeholder,
  width,
  ...frame
}: ChoiceFieldProps<Value>) {
  const { t } = useTranslation('ui');
  const foundBy = new Map(
    choices.map((choice) => [
      choice.value as string,
      foldText(`${choice.label} ${choice.alsoFoundBy ?? ''}`),
    ]),
  );
  const filter: OptionsFilter = ({ options, search }) => {
    const words = foldText(search).split(/\s+/);
    return (options as ComboboxItem[]).filter((option) =>
      words.every((word) => foundBy.get(option.value)?.includes(word)),
    );
  };
  return (
    <Select
      {...frameProps(frame)}
      data={choices.map(({ value: id, label, isDisabled }) => ({
        value: id,
        label,
        disabled: isDisabled ?? false,
      }))}
      value={value}
      onChange={(chosen) => {
        onChange(chosen as Value | null);
      }}
      searchable={isSearchable}
      filter={filter}
      clearable={isClearable}
      allowDeselect={false}
      clearButtonProps={{ 'aria-label': `${t('action.clear')}: ${frame.label}` }}
      nothingFoundMessage={t('field.nothingFound')}
      placeholder={placeholder}
      rightSection={isClearable && value !== null ? undefined : <IconChevronDown size={16} aria-hidden />}
      rightSectionPointerEvents={isClearable && value !== null ? 'all' : 'none'}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      limit={200}
      w={width}
    />
  );
}
