// Chooses the generated validator of a document's kind and says in short what it found.
import { fail, succeed, type Outcome } from '../problem/problem';
import type { NhipsoDocument } from './generated/documents';
import {
  validateCampaign,
  validateDecision,
  validateDirective,
  validateEnrolment,
  validateFigures,
  validateFramework,
  validateObjection,
  validateScoreboard,
  validateSubmission,
  validateWithdrawal,
  type SchemaError,
  type Validator,
} from './generated/validators';
import type { DocumentKind } from './verified-document';

export const documentFormat = 'nhipso/1';

const validators: { readonly [K in DocumentKind]: Validator<Extract<NhipsoDocument, { kind: K }>> } = {
  framework: validateFramework,
  campaign: validateCampaign,
  directive: validateDirective,
  figures: validateFigures,
  enrolment: validateEnrolment,
  submission: validateSubmission,
  withdrawal: validateWithdrawal,
  objection: validateObjection,
  decision: validateDecision,
  scoreboard: validateScoreboard,
};

const shownErrors = 5;
const shownLength = 120;

export function validateDocument(value: unknown): Outcome<NhipsoDocument> {
  if (!isObject(value) || typeof value.kind !== 'string') return shapeWrong(['/kind']);
  if (!isDocumentKind(value.kind)) return fail('package-kind-unknown', { kind: shorten(value.kind) });
  const validate = validators[value.kind] as Validator<NhipsoDocument>;
  return validate(value) ? succeed(value) : shapeWrong((validate.errors ?? []).map(describe));
}

export function shapeWrong(errors: readonly string[]): Outcome<never> {
  return fail('package-shape-wrong', { errors: errors.slice(0, shownErrors) });
}

export function isObject(value: unknown): value is { readonly [member: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A stranger's text may be of any length; a problem shows its beginning. */
export function shorten(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}

function isDocumentKind(kind: string): kind is DocumentKind {
  return Object.hasOwn(validators, kind);
}

function describe({ instancePath, keyword, params }: SchemaError): string {
  const member = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
  const place = typeof member === 'string' ? `${instancePath}/${member}` : instancePath;
  return `${shorten(place)} ${keyword}`;
}
