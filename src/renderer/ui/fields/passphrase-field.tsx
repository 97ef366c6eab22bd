import { PasswordInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { frameProps, type FieldFrame } from './field-frame';

type PassphraseFieldProps = FieldFrame & {
  value: string;
  onChange: (value: string) => void;
  /** Set when a passphrase is made: the field then says how far it is from long enough. */
  minimumLength?: number;
};

export function PassphraseField({ value, onChange, minimumLength, ...frame }: PassphraseFieldProps) {
  const { t } = useTranslation('ui');
  const [isVisible, setVisible] = useState(false);
  const [hasCapsLock, setCapsLock] = useState(false);
  const missing = (minimumLength ?? 0) - [...value].length;
  const length =
    minimumLength === undefined
      ? frame.description
      : missing > 0
        ? t('passphrase.tooShort', { count: missing })
        : t('passphrase.longEnough');
  const watchCapsLock = (event: KeyboardEvent) => {
    setCapsLock(event.getModifierState('CapsLock'));
  };
  return (
    <PasswordInput
      {...frameProps({ ...frame, description: hasCapsLock ? t('passphrase.capsLock') : length })}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
      onKeyDown={watchCapsLock}
      onKeyUp={watchCapsLock}
      visible={isVisible}
      onVisibilityChange={setVisible}
      visibilityToggleButtonProps={{
        'aria-label': t(isVisible ? 'action.hidePassphrase' : 'action.showPassphrase'),
      }}
      autoComplete="off"
    />
  );
}
