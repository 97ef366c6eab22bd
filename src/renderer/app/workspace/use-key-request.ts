import { useCallback, useRef, useState } from 'react';
import { desktop } from '../../platform/desktop-client';

export type KeyRequest = {
  isAsking: boolean;
  /** Resolves to true once the key is unlocked, false when the user changed their mind. */
  requestKey: () => Promise<boolean>;
  answer: (isUnlocked: boolean) => void;
};

/** One dialog for every signature: asks only while the key is locked. */
export function useKeyRequest(workspace: string): KeyRequest {
  const [isAsking, setAsking] = useState(false);
  const waiting = useRef<((isUnlocked: boolean) => void) | null>(null);
  const requestKey = useCallback(async () => {
    const { unlocked } = await desktop.keyState({ workspace });
    if (unlocked) return true;
    setAsking(true);
    return new Promise<boolean>((resolve) => {
      waiting.current = resolve;
    });
  }, [workspace]);
  const answer = useCallback((isUnlocked: boolean) => {
    setAsking(false);
    waiting.current?.(isUnlocked);
    waiting.current = null;
  }, []);
  return { isAsking, requestKey, answer };
}
