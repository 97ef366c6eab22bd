// One thing a report's figures or rows ask to be looked at.

export const submissionCheckCodes = [
  'fieldUnknown',
  'fieldDerived',
  'fieldTypeWrong',
  'partAboveWhole',
  'jump',
  'reasonMissing',
  'endsBeforeStart',
  'trainingInFuture',
  'hiredWithoutDay',
  'hireDaysOutOfOrder',
  'dayAfterPeriod',
  'approvalMissing',
] as const;

export type SubmissionCheck = {
  readonly severity: 'error' | 'warning';
  readonly code: (typeof submissionCheckCodes)[number];
  /** `values/<field>`, `staff/<row>`, `hires/<row>`, `notApplicable/<indicator>` or `approvedBy`. */
  readonly path: string;
  readonly details: { readonly [name: string]: string | number };
};
