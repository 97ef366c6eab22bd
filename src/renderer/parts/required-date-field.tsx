import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../ui/fields/date-field';

type RequiredDateFieldProps = Omit<ComponentProps<typeof DateField>, 'value' | 'onChange'> & {
  value: string;
  onChange: (day: string) => void;
};

/** A day that may not be blank: a blank stays on screen and the earlier day stays recorded. */
export function RequiredDateField({ value, onChange, ...frame }: RequiredDateFieldProps) {
  const { t } = useTranslation('agency');
  const [isBlank, setBlank] = useState(false);
  return (
    <DateField
      {...frame}
      isRequired
      error={isBlank ? t('required.day') : frame.error}
      value={isBlank ? null : value}
      onChange={(day) => {
        setBlank(day === null);
        if (day !== null) onChange(day);
      }}
    />
  );
}
