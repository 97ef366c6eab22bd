import type { Field, FieldValue, Indicator } from '../../../domain/documents/generated/documents';
import type { Formats } from '../../locale/formats';

type ValueWords = {
  formats: Formats;
  inWords: (words: { vi: string; en: string }) => string;
  yes: string;
  no: string;
  missing: string;
};

/** A value as a reader knows it: with its unit, a level by its name. */
export function fieldValueText(
  value: FieldValue | null,
  field: Field | undefined,
  { scoring }: Indicator,
  { formats, inWords, yes, no, missing }: ValueWords,
): string {
  if (value === null) return missing;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'string') {
    const level = scoring.type === 'level' ? scoring.levels.find(({ id }) => id === value) : undefined;
    return level === undefined ? value : inWords(level.name);
  }
  const unit = field === undefined ? '' : inWords(field.unit);
  return [formats.number(value), unit].join(' ').trim();
}
