import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/fields/text-field';

/** A text that may not be blank: a blank stays on screen and the earlier text stays recorded. */
export function RequiredTextField({ value, onChange, ...frame }: ComponentProps<typeof TextField>) {
  const { t } = useTranslation('agency');
  const [blank, setBlank] = useState<string | null>(null);
  return (
    <TextField
      {...frame}
      isRequired
      error={blank === null ? frame.error : t('required.text')}
      value={blank ?? value}
      onChange={(text) => {
        const isBlank = text.trim() === '';
        setBlank(isBlank ? text : null);
        if (!isBlank) onChange(text);
      }}
    />
  );
}
