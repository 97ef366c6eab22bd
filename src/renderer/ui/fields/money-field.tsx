import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoney, moneyUnits, readableMoney, type MoneyUnit } from '../../locale/format-money';
import { formatNumber } from '../../locale/format-number';
import { parseMoney } from '../../locale/parse-money';
import { useFormats } from '../../locale/use-formats';
import { frameProps, type FieldFrame } from './field-frame';
import classes from './fields.module.css';
import { unitWidth } from './unit-width';
import { useTypedText } from './use-typed-text';

type MoneyFieldProps = FieldFrame & {
  /** Whole đồng; null is a blank field. */
  value: number | null;
  onChange: (value: number | null) => void;
  onRefused?: (text: string) => void;
  /** The unit of a number typed without one, and the unit the field shows. */
  unit?: MoneyUnit;
  width?: number;
};

export function MoneyField({ value, onChange, onRefused, unit = 'dong', width, ...frame }: MoneyFieldProps) {
  const { t } = useTranslation('ui');
  const { language } = useFormats();
  const field = useTypedText({
    value,
    write: (dong) =>
      Number.isInteger(dong / moneyUnits[unit])
        ? formatMoney(language, dong, unit)
        : formatNumber(language, dong / moneyUnits[unit]),
    read: (text) => parseMoney(text, language, unit),
    onChange,
    onRefused,
  });
  const refusal = field.refusal === null ? null : t(`refused.${field.refusal}`);
  const description = frame.description ?? (frame.isLabelHidden ? undefined : <ReadAloud dong={value} />);
  return (
    <TextInput
      {...frameProps({ ...frame, description, error: refusal ?? frame.error })}
      classNames={{ input: classes.figure }}
      autoComplete="off"
      w={width}
      value={field.text}
      onChange={(event) => {
        field.type(event.currentTarget.value);
      }}
      onBlur={field.handleBlur}
      onKeyDown={field.handleKeyDown}
      rightSection={<span className={classes.unit}>{t(`unit.${unit}`)}</span>}
      rightSectionWidth={unitWidth(t(`unit.${unit}`))}
    />
  );
}

/** Says a long sum as it is read aloud, so that a zero too many is seen at once. */
function ReadAloud({ dong }: { dong: number | null }) {
  const { t } = useTranslation('ui');
  const { language } = useFormats();
  const { amount, unit } = readableMoney(dong ?? 0);
  if (unit === 'dong') return <> </>;
  return <>{t('field.readsAs', { amount: formatNumber(language, amount), unit: t(`unit.${unit}`) })}</>;
}
