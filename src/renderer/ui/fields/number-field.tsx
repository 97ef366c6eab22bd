import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../locale/format-number';
import { parseNumber, type NumberRules } from '../../locale/parse-number';
import { useFormats } from '../../locale/use-formats';
import { frameProps, type FieldFrame } from './field-frame';
import classes from './fields.module.css';
import { unitWidth } from './unit-width';
import { useTypedText } from './use-typed-text';

type NumberFieldProps = FieldFrame &
  NumberRules & {
    /** Null is a blank field: missing is not zero. */
    value: number | null;
    onChange: (value: number | null) => void;
    /** Called with a text that is kept on screen but not recorded. */
    onRefused?: (text: string) => void;
    unit?: string;
    width?: number;
  };

export function NumberField({
  value,
  onChange,
  onRefused,
  unit,
  width,
  decimals,
  minimum,
  maximum,
  ...frame
}: NumberFieldProps) {
  const { t } = useTranslation('ui');
  const { language } = useFormats();
  const field = useTypedText({
    value,
    write: (number) => formatNumber(language, number),
    read: (text) => parseNumber(text, language, { decimals, minimum, maximum }),
    onChange,
    onRefused,
  });
  const limits = {
    decimals: decimals ?? '',
    minimum: formatNumber(language, minimum),
    maximum: formatNumber(language, maximum),
  };
  const refusal = field.refusal === null ? null : t(`refused.${field.refusal}`, limits);
  return (
    <TextInput
      {...frameProps({ ...frame, error: refusal ?? frame.error })}
      classNames={{ input: classes.figure }}
      inputMode="decimal"
      autoComplete="off"
      w={width}
      value={field.text}
      onChange={(event) => {
        field.type(event.currentTarget.value);
      }}
      onBlur={field.handleBlur}
      onKeyDown={field.handleKeyDown}
      {...(unit === undefined
        ? {}
        : { rightSection: <span className={classes.unit}>{unit}</span>, rightSectionWidth: unitWidth(unit) })}
    />
  );
}
