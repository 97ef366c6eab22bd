import { useMediaQuery } from '@mantine/hooks';

/** Whether a page may fill the window and scroll inside its panels; in a low window the page scrolls as a whole. */
export function useTallWindow(): boolean {
  return useMediaQuery('(min-height: 560px)', true, { getInitialValueInEffect: false });
}
