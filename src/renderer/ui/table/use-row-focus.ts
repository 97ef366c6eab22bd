import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

type RowFocusOptions = {
  keys: readonly string[];
  onSelect: ((key: string) => void) | undefined;
  onOpen: ((key: string) => void) | undefined;
  onToggle: ((key: string) => void) | undefined;
  scrollTo: (index: number) => void;
};

type RowFocus = {
  bodyRef: RefObject<HTMLTableSectionElement | null>;
  handleRowKeyDown: (event: KeyboardEvent<HTMLTableRowElement>, index: number) => void;
};

const pageOfRows = 12;

const moves: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + pageOfRows,
  PageUp: (index) => index - pageOfRows,
  Home: () => 0,
  End: (_index, last) => last,
};

/** Where a key moves the row focus, or null when the key is not for the table. */
export function moveRow(key: string, index: number, count: number): number | null {
  const target = moves[key]?.(index, count - 1);
  return target === undefined ? null : Math.min(count - 1, Math.max(0, target));
}

export function useRowFocus({ keys, onSelect, onOpen, onToggle, scrollTo }: RowFocusOptions): RowFocus {
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const wantedKey = useRef<string | null>(null);

  // A row far away is drawn only after the table has scrolled there, so the focus waits for it.
  useEffect(() => {
    if (wantedKey.current === null) return;
    const row = [...(bodyRef.current?.rows ?? [])].find(
      (element) => element.dataset['rowKey'] === wantedKey.current,
    );
    if (row === undefined) return;
    wantedKey.current = null;
    row.focus();
  });

  const focusRow = (index: number) => {
    const key = keys[index];
    if (key === undefined) return;
    wantedKey.current = key;
    scrollTo(index);
    onSelect?.(key);
  };

  return {
    bodyRef,
    handleRowKeyDown: (event, index) => {
      if (event.target !== event.currentTarget) return;
      const key = keys[index];
      const target = moveRow(event.key, index, keys.length);
      if (target !== null) focusRow(target);
      else if (event.key === 'Enter' && key !== undefined) (onOpen ?? onSelect)?.(key);
      else if (event.key === ' ' && key !== undefined && onToggle !== undefined) onToggle(key);
      else return;
      event.preventDefault();
    },
  };
}
