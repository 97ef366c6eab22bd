import { useEffect, useRef } from 'react';
import type { FileSource } from '../../contract/workspace-shapes';
import { desktop } from '../platform/desktop-client';

/** Takes package files that were opened from the system's file manager: those that wait already, and later ones. */
export function useHandedOver(take: (source: FileSource) => Promise<unknown>): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const takeWaiting = () => void latest.current({ from: 'handed-over' });
    takeWaiting();
    return desktop.onDesktopEvent('filesHandedOver', takeWaiting);
  }, []);
}
