import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { frameProps, type FieldFrame } from './field-frame';

type LongTextFieldProps = FieldFrame & {
  value: string;
  onChange: (value: string) => void;
  maxLength?: number;
  placeholder?: string;
  rows?: number;
};

export function LongTextField({
  value,
  onChange,
  maxLength,
  placeholder,
  rows = 3,
  ...frame
}: LongTextFieldProps) {
  const { t } = useTranslation('ui');
  const charactersLeft = maxLength === undefined ? Infinity : maxLength - value.length;
  const description =
    charactersLeft <= 100 ? t('field.charactersLeft', { count: charactersLeft }) : frame.description;
  return (
    <Textarea
      {...frameProps({ ...frame, description })}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
      maxLength={maxLength}
      placeholder={placeholder}
      autosize
      minRows={rows}
      maxRows={12}
    />
  );
}
