import { TextInput } from '@mantine/core';
import { frameProps, type FieldFrame } from './field-frame';

type TextFieldProps = FieldFrame & {
  value: string;
  onChange: (value: string) => void;
  maxLength?: number;
  placeholder?: string;
  width?: number;
};

export function TextField({ value, onChange, maxLength, placeholder, width, ...frame }: TextFieldProps) {
  return (
    <TextInput
      {...frameProps(frame)}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
      maxLength={maxLength}
      placeholder={placeholder}
      autoComplete="off"
      w={width}
    />
  );
}
