import { foldText } from '../../locale/fold-text';

export type TargetKind = 'screen' | 'indicator' | 'project' | 'person' | 'agency';

/** Something Ctrl+K can lead to. */
export type SearchTarget = {
  id: string;
  kind: TargetKind;
  title: string;
  /** Code or office, shown beside and searched too. */
  note: string;
  /** Route without the hash mark. */
  to: string;
};

const shownAtMost = 30;

/** Targets that hold every word, without diacritics; those whose title starts with the first word come first. */
export function matchTargets(targets: readonly SearchTarget[], typed: string): SearchTarget[] {
  const words = foldText(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first = ''] = words;
  const found = targets.flatMap((target) => {
    const title = foldText(target.title);
    const text = `${title} ${foldText(target.note)}`;
    if (!words.every((word) => text.includes(word))) return [];
    return [{ target, startsWith: title.startsWith(first) || foldText(target.note).startsWith(first) }];
  });
  return [...found.filter(({ startsWith }) => startsWith), ...found.filter(({ startsWith }) => !startsWith)]
    .slice(0, shownAtMost)
    .map(({ target }) => target);
}
