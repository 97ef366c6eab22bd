import { useEffect, useRef, type RefObject } from 'react';

type ReviewKeys = {
  onAccept: () => void;
  onNextReport: () => void;
  onAcceptReport: () => void;
};

type ReviewFocus = {
  rootRef: RefObject<HTMLDivElement | null>;
  focusRow: (code: string) => void;
  focusValue: () => void;
};

const typed = 'input:not([type="radio"]), textarea, [role="listbox"]';
const values = '[data-values] :is(input:checked, input:not(:disabled):not([type="hidden"]))';

/** A takes the row as it is, H asks, N is the next report, Ctrl+Enter accepts the report, Escape leaves an entry. */
export function useReviewKeys({ onAccept, onNextReport, onAcceptReport }: ReviewKeys): ReviewFocus {
  const rootRef = useRef<HTMLDivElement>(null);
  // Heard on the screen's own element: what a dialog opens over the page keeps its keys.
  useEffect(() => {
    const root = rootRef.current;
    if (root === null) return;
    const handleKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      const isTyping = target instanceof Element && target.closest(typed) !== null;
      if (event.ctrlKey && key === 'Enter') onAcceptReport();
      else if (key === 'Escape' && isTyping) focusIn(root, 'tr[data-selected]');
      else if (isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
      else if (key === 'a' || key === 'A') onAccept();
      else if (key === 'h' || key === 'H') focusIn(root, '[data-question] textarea');
      else if (key === 'n' || key === 'N') onNextReport();
      else return;
      event.preventDefault();
    };
    root.addEventListener('keydown', handleKey);
    return () => {
      root.removeEventListener('keydown', handleKey);
    };
  });
  return {
    rootRef,
    focusRow: (code) => {
      focusIn(rootRef.current, `[data-row-key="${CSS.escape(code)}"]`);
    },
    focusValue: () => {
      focusIn(rootRef.current, values);
    },
  };
}

function focusIn(root: HTMLElement | null, selector: string): void {
  const target = root?.querySelector<HTMLElement>(selector);
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
  if (target instanceof HTMLInputElement && target.type === 'text') target.select();
}
