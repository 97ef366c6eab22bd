import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type CopyButtonProps = { text: string; label?: string };

export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useTranslation('ui');
  const { copied, copy } = useClipboard({ timeout: 2500 });
  const Icon = copied ? IconCheck : IconCopy;
  return (
    <Button
      size="xs"
      variant="subtle"
      leftSection={<Icon size={15} aria-hidden />}
      onClick={() => {
        copy(text);
      }}
    >
      <span aria-live="polite">{copied ? t('action.copied') : (label ?? t('action.copy'))}</span>
    </Button>
  );
}
