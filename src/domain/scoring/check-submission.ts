// What is wrong or odd in a report's figures and rows, each with its place; sentences live in the locale files.
import type { SubmissionBody } from '../documents/generated/documents';
import { checkTypedValues, fieldRulesOf } from '../trust/field-rules';
import { findJumps } from './find-jumps';
import { readFields, type ScoringInput } from './read-fields';
import type { SubmissionCheck } from './submission-check';

export type { SubmissionCheck } from './submission-check';

/** `previous` is the agency's report before this one; figures are compared with it. */
export function checkSubmission(input: ScoringInput, previous: SubmissionBody | null): SubmissionCheck[] {
  return [
    ...checkTypes(input),
    ...checkParts(input),
    ...findJumps(input, previous),
    ...checkRequests(input),
    ...checkStaff(input),
    ...checkHires(input),
    ...checkApproval(input),
  ];
}

const trustCodes = {
  'field-unknown': 'fieldUnknown',
  'field-derived': 'fieldDerived',
  'field-type-wrong': 'fieldTypeWrong',
} as const;

/** The same rules by which the department refuses a package, one value at a time so that all are told. */
function checkTypes({ framework, submission }: ScoringInput): SubmissionCheck[] {
  const rules = fieldRulesOf(framework.body);
  return Object.entries(submission.values).flatMap(([field, value]): SubmissionCheck[] => {
    const problem = checkTypedValues({ [field]: value }, rules);
    // A decimal may be negative in a package, where it earns nothing; a form can still say that it is wrong.
    const isNegative = typeof value === 'number' && value < 0;
    const refusedAs = problem?.code ?? (isNegative ? 'field-type-wrong' : null);
    if (refusedAs === null || !(refusedAs in trustCodes)) return [];
    const code = trustCodes[refusedAs as keyof typeof trustCodes];
    return [{ severity: 'error', code, path: `values/${field}`, details: { field } }];
  });
}

function checkParts(input: ScoringInput): SubmissionCheck[] {
  const readings = readFields(input);
  return input.framework.body.notAbove.flatMap(({ part, whole, severity }): SubmissionCheck[] => {
    const [partValue, wholeValue] = [readings.get(part)?.value, readings.get(whole)?.value];
    if (typeof partValue !== 'number' || typeof wholeValue !== 'number' || partValue <= wholeValue) return [];
    const details = { part, whole, partValue, wholeValue };
    return [{ severity, code: 'partAboveWhole', path: `values/${part}`, details }];
  });
}

function checkRequests({ submission }: ScoringInput): SubmissionCheck[] {
  return submission.notApplicable
    .filter(({ reason }) => reason.trim() === '')
    .map(({ indicator }) => ({
      severity: 'error',
      code: 'reasonMissing',
      path: `notApplicable/${indicator}`,
      details: { indicator },
    }));
}

function checkStaff({ submission, campaign: { to } }: ScoringInput): SubmissionCheck[] {
  return submission.staff.rows.flatMap(({ id, startedOn, endedOn, training }): SubmissionCheck[] => {
    const path = `staff/${id}`;
    return [
      ...(endedOn !== null && endedOn < startedOn
        ? [
            {
              severity: 'error' as const,
              code: 'endsBeforeStart' as const,
              path,
              details: { startedOn, endedOn },
            },
          ]
        : []),
      ...training
        .filter((course) => course.endedOn > to)
        .map((course) => ({
          severity: 'warning' as const,
          code: 'trainingInFuture' as const,
          path,
          details: { subject: course.subject, endedOn: course.endedOn },
        })),
    ];
  });
}

function checkHires({ submission, campaign: { to } }: ScoringInput): SubmissionCheck[] {
  return submission.hires.rows.flatMap((hire): SubmissionCheck[] => {
    const path = `hires/${hire.id}`;
    const days = [hire.plannedOn, hire.advertisedOn, hire.candidateOn, hire.hiredOn, hire.leftOn].flatMap(
      (day) => day ?? [],
    );
    const isOrdered = days.every((day, index) => index === 0 || (days[index - 1] ?? day) <= day);
    const late = [hire.advertisedOn, hire.candidateOn, hire.hiredOn, hire.leftOn].find(
      (day) => day !== null && day > to,
    );
    return [
      ...((hire.stage === 'hired' || hire.stage === 'left') && hire.hiredOn === null
        ? [
            {
              severity: 'error' as const,
              code: 'hiredWithoutDay' as const,
              path,
              details: { post: hire.post },
            },
          ]
        : []),
      ...(isOrdered
        ? []
        : [
            {
              severity: 'error' as const,
              code: 'hireDaysOutOfOrder' as const,
              path,
              details: { post: hire.post },
            },
          ]),
      ...(typeof late === 'string'
        ? [
            {
              severity: 'warning' as const,
              code: 'dayAfterPeriod' as const,
              path,
              details: { post: hire.post, day: late },
            },
          ]
        : []),
    ];
  });
}

function checkApproval({ submission }: ScoringInput): SubmissionCheck[] {
  if (submission.approvedBy.trim() !== '') return [];
  return [{ severity: 'error', code: 'approvalMissing', path: 'approvedBy', details: {} }];
}
