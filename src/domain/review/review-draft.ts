// A review while it is being made: what was looked at, changed, asked and ruled, before anything is signed.
import type {
  Adjustment,
  AppliedDeduction,
  Code,
  DecisionBody,
  DecisionItem,
  FieldValue,
  Indicator,
  Key,
  NotApplicableRuling,
} from '../documents/generated/documents';
import { inputFields } from '../framework/indicator-inputs';
import type { Review } from './draft-decision';

export type ReviewDraft = {
  /** Indicators looked at and left as the agency reported them. */
  readonly seen: readonly Code[];
  readonly adjustments: readonly Adjustment[];
  readonly items: readonly DecisionItem[];
  readonly rulings: readonly NotApplicableRuling[];
  /** Set by an earlier decision; kept as they are. */
  readonly deductions: readonly AppliedDeduction[];
  readonly text: string;
};

export const emptyReview: ReviewDraft = {
  seen: [],
  adjustments: [],
  items: [],
  rulings: [],
  deductions: [],
  text: '',
};

/** Deciding again starts from what was decided, so that nothing is lost by silence. */
export function reviewOf(decided: DecisionBody): ReviewDraft {
  const { adjustments, items, notApplicable: rulings, deductions, text } = decided;
  return { seen: [], adjustments, items, rulings, deductions, text };
}

export function markSeen(draft: ReviewDraft, code: Code, isSeen: boolean): ReviewDraft {
  const others = draft.seen.filter((known) => known !== code);
  return { ...draft, seen: isSeen ? [...others, code] : others };
}

type AdjustedValue = {
  readonly field: Key;
  readonly value: FieldValue | null;
  readonly reported: FieldValue | null;
};

/** The reported value is no adjustment. A second figure of the indicator starts with the reason of the first. */
export function adjustValue(draft: ReviewDraft, indicator: Indicator, change: AdjustedValue): ReviewDraft {
  const { field, value, reported } = change;
  const others = draft.adjustments.filter((known) => known.field !== field);
  if (value === reported) return { ...draft, adjustments: others };
  const reason =
    draft.adjustments.find((known) => known.field === field)?.reason ?? adjustmentReason(draft, indicator);
  return { ...draft, adjustments: [...others, { field, value, reason }] };
}

/** One reason speaks for all changed figures of an indicator. */
export function explainAdjustments(draft: ReviewDraft, indicator: Indicator, reason: string): ReviewDraft {
  const fields = inputFields(indicator.scoring);
  return {
    ...draft,
    adjustments: draft.adjustments.map((known) =>
      fields.includes(known.field) ? { ...known, reason } : known,
    ),
  };
}

function adjustmentsOf({ adjustments }: ReviewDraft, { scoring }: Indicator): Adjustment[] {
  const fields = inputFields(scoring);
  return adjustments.filter(({ field }) => fields.includes(field));
}

export function adjustmentReason(draft: ReviewDraft, indicator: Indicator): string {
  return adjustmentsOf(draft, indicator)[0]?.reason ?? '';
}

/** The agency finds the question at the first figure of the indicator. */
function questionPath({ scoring, code }: Indicator): string {
  return `values/${inputFields(scoring)[0] ?? code}`;
}

export function questionOf({ items }: ReviewDraft, indicator: Indicator): string | null {
  return items.find(({ path }) => path === questionPath(indicator))?.text ?? null;
}

/** Null takes the question back. */
export function askAgain(draft: ReviewDraft, indicator: Indicator, text: string | null): ReviewDraft {
  const path = questionPath(indicator);
  const others = draft.items.filter((known) => known.path !== path);
  return { ...draft, items: text === null ? others : [...others, { path, text }] };
}

export function ruleOn(
  draft: ReviewDraft,
  indicator: Code,
  ruling: Omit<NotApplicableRuling, 'indicator'>,
): ReviewDraft {
  const others = draft.rulings.filter((known) => known.indicator !== indicator);
  return { ...draft, rulings: [...others, { indicator, ...ruling }] };
}

export type Opinion = 'unseen' | 'accepted' | 'adjusted' | 'questioned' | 'ruled';

/** The one word that stands at an indicator. */
export function opinionOn(draft: ReviewDraft, indicator: Indicator): Opinion {
  if (adjustmentsOf(draft, indicator).length > 0) return 'adjusted';
  if (questionOf(draft, indicator) !== null) return 'questioned';
  if (draft.rulings.some((ruling) => ruling.indicator === indicator.code)) return 'ruled';
  return draft.seen.includes(indicator.code) ? 'accepted' : 'unseen';
}

/** Fields and indicators whose change still lacks its reason: nothing may be signed before. */
export function missingReasons({ adjustments, rulings }: ReviewDraft): string[] {
  return [
    ...adjustments.filter(({ reason }) => reason.trim() === '').map(({ field }) => field),
    ...rulings.filter(({ reason }) => reason.trim() === '').map(({ indicator }) => indicator),
  ];
}

/** What is signed: trimmed, without blank questions, in an order that does not depend on the clicks. */
export function finishReview({ adjustments, items, rulings, deductions, text }: ReviewDraft): Review {
  const byText = (left: string, right: string) => (left < right ? -1 : 1);
  return {
    text: text.trim(),
    items: items
      .map(({ path, text: question }) => ({ path, text: question.trim() }))
      .filter((item) => item.text !== '')
      .sort((left, right) => byText(left.path, right.path)),
    adjustments: adjustments
      .map((known) => ({ ...known, reason: known.reason.trim() }))
      .sort((left, right) => byText(left.field, right.field)),
    notApplicable: rulings
      .map((known) => ({ ...known, reason: known.reason.trim() }))
      .sort((left, right) => byText(left.indicator, right.indicator)),
    deductions: [...deductions],
  };
}
