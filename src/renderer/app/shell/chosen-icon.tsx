import { IconCheck } from '@tabler/icons-react';

export function ChosenIcon({ isChosen }: { isChosen: boolean }) {
  return <IconCheck size={15} stroke={2} aria-hidden visibility={isChosen ? 'visible' : 'hidden'} />;
}
