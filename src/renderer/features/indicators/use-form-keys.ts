import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { nextProblemSpot, type FormSpot } from '../../../domain/report/form-walk';
import type { IndicatorLine } from '../../../domain/report/indicator-lines';

type FormKeysOptions = {
  formRef: RefObject<HTMLDivElement | null>;
  lines: readonly IndicatorLine[];
  groups: readonly string[];
  group: string;
  spot: FormSpot | null;
  chooseGroup: (group: string) => void;
  onNote: (spot: FormSpot) => void;
  arrivedAt: FormSpot | null;
};

type FormKeys = {
  /** For the form: Enter goes to the next field. */
  handleKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Opens a group and puts the focus on its first field. */
  enterGroup: (group: string) => void;
};

const focusable = 'input:not([type="hidden"]):not(:disabled), textarea, button:not([tabindex="-1"])';
/** What is open on top of the page keeps its own keys. */
const ownKeys = '[role="dialog"], [role="listbox"]';

/** Enter to the next field, F2 to its note, F8 to the next problem, PgUp and PgDn through the groups. */
export function useFormKeys(options: FormKeysOptions): FormKeys {
  const { formRef, lines, groups, group, spot, chooseGroup, onNote, arrivedAt } = options;
  const { key: visit } = useLocation();
  const wanted = useRef<FormSpot | 'first' | null>(null);
  const visited = useRef<string | null>(null);

  // The form of another group is drawn first; only then can its field take the focus.
  useEffect(() => {
    if (visited.current !== visit) {
      visited.current = visit;
      wanted.current = arrivedAt ?? wanted.current;
    }
    if (wanted.current === null || formRef.current === null) return;
    const target = wanted.current;
    wanted.current = null;
    focusSpot(formRef.current, target);
  });

  const enterGroup = (next: string | undefined) => {
    if (next === undefined) return;
    wanted.current = 'first';
    chooseGroup(next);
  };
  const goToProblem = () => {
    const target = nextProblemSpot(lines, spot);
    if (target === null) return;
    const targetGroup = lines.find(({ indicator }) => indicator.code === target.indicator)?.indicator.group;
    if (targetGroup === undefined || targetGroup === group) {
      if (formRef.current !== null) focusSpot(formRef.current, target);
      return;
    }
    wanted.current = target;
    chooseGroup(targetGroup);
  };

  // These keys belong to the screen, wherever the focus is on it.
  useEffect(() => {
    const handleScreenKey = (event: globalThis.KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest(ownKeys) !== null) return;
      if (event.key === 'PageUp') enterGroup(groups[groups.indexOf(group) - 1]);
      else if (event.key === 'PageDown') enterGroup(groups[groups.indexOf(group) + 1]);
      else if (event.key === 'F8') goToProblem();
      else if (event.key === 'F2' && spot !== null) onNote(spot);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', handleScreenKey);
    return () => {
      window.removeEventListener('keydown', handleScreenKey);
    };
  });

  return {
    enterGroup,
    handleKeyDown: (event) => {
      const { target, key } = event;
      if (key !== 'Enter' || !(target instanceof HTMLInputElement) || !mayLeave(target)) return;
      event.preventDefault();
      event.stopPropagation();
      focusNext(formRef.current, target);
    },
  };
}

/** An open list takes Enter for itself. */
function mayLeave(input: HTMLInputElement): boolean {
  return input.closest('[data-entry]') !== null && input.getAttribute('aria-expanded') !== 'true';
}

function focusNext(form: HTMLElement | null, from: HTMLElement): void {
  const entries = [...(form?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const here = entries.findIndex((entry) => entry.contains(from));
  focusEntry(entries[here + 1] ?? form?.querySelector<HTMLElement>('[data-after-form]') ?? null);
}

function focusSpot(form: HTMLElement, spot: FormSpot | 'first'): void {
  if (spot === 'first') {
    focusEntry(form.querySelector('[data-entry]'));
    return;
  }
  const field =
    spot.field === null ? null : form.querySelector<HTMLElement>(`[data-entry="${CSS.escape(spot.field)}"]`);
  const row = form.querySelector<HTMLElement>(`[data-indicator="${CSS.escape(spot.indicator)}"]`);
  row?.scrollIntoView({ block: 'nearest' });
  focusEntry(field ?? row?.querySelector<HTMLElement>('[data-entry]') ?? row);
}

function focusEntry(entry: HTMLElement | null): void {
  if (entry === null) return;
  const checked = entry.querySelector<HTMLElement>('input:checked');
  const target = checked ?? entry.querySelector<HTMLElement>(focusable) ?? entry;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
  if (target instanceof HTMLInputElement && target.type === 'text') target.select();
}
