// The lines of the indicator form: each indicator with its fields, where they come from and what they were before.
import type {
  Code,
  Evidence,
  ExpectedAgency,
  Field,
  FieldValue,
  Indicator,
  Key,
  SubmissionBody,
} from '../documents/generated/documents';
import type { FrameworkIndex } from '../framework/framework-index';
import { inputFields } from '../framework/indicator-inputs';
import type { FieldReading } from '../scoring/read-fields';
import type { AgencyScore, IndicatorResult } from '../scoring/score-agency';
import type { PreviousReading } from './agency-report';
import { fieldHomes, sourceOfDerivation, type FieldSource } from './field-homes';
import type { ReportProblem } from './report-problem';

export type FieldLine = {
  readonly field: Field;
  readonly value: FieldValue | null;
  readonly before: FieldValue | null;
  /** Typed here, typed with the indicator named, or computed from a source. */
  readonly entry:
    | { readonly kind: 'typed' }
    | { readonly kind: 'shared'; readonly home: Code }
    | { readonly kind: 'derived'; readonly source: FieldSource };
  readonly problems: readonly ReportProblem[];
};

export type IndicatorLine = {
  readonly indicator: Indicator;
  readonly result: IndicatorResult | null;
  readonly beforePoints: number | null;
  readonly fields: readonly FieldLine[];
  /** Problems of the indicator itself, such as a request without a reason. */
  readonly problems: readonly ReportProblem[];
  readonly evidence: readonly Evidence[];
  /** Evidence is required, something is filled in, nothing is cited and no note says why. */
  readonly isEvidenceMissing: boolean;
  /** The agency's own words for "does not apply"; null when it did not ask. */
  readonly requestReason: string | null;
};

export type LinesRequest = {
  readonly index: FrameworkIndex;
  readonly agency: ExpectedAgency;
  readonly body: SubmissionBody;
  readonly score: AgencyScore | null;
  readonly fields: ReadonlyMap<Key, FieldReading>;
  readonly previous: PreviousReading | null;
  readonly problems: readonly ReportProblem[];
};

export function indicatorLines(request: LinesRequest): IndicatorLine[] {
  const { index, agency, body, score, previous, problems } = request;
  const shown = index.body.indicators.filter((indicator) => isAsked(indicator, agency, index));
  const homes = fieldHomes(shown);
  return shown.map((indicator) => {
    const own = problems.filter(({ place }) => place.part === 'group' && place.indicator === indicator.code);
    const evidence = body.evidence.filter(({ indicators }) => indicators.includes(indicator.code));
    const requestReason =
      body.notApplicable.find((asked) => asked.indicator === indicator.code)?.reason ?? null;
    return {
      indicator,
      result: resultOf(score, indicator.code),
      beforePoints: resultOf(previous?.score ?? null, indicator.code)?.points ?? null,
      fields: inputFields(indicator.scoring).flatMap((key) => fieldLine(key, indicator.code, homes, request)),
      problems: own.filter(({ place }) => place.part === 'group' && place.field === null),
      evidence,
      isEvidenceMissing: evidence.length === 0 && requestReason === null && lacksEvidence(indicator, body),
      requestReason,
    };
  });
}

/** The path of the note that says why an indicator has no evidence. */
export function evidencePath(code: Code): string {
  return `evidence/${code}`;
}

function lacksEvidence({ code, evidence, scoring }: Indicator, body: SubmissionBody): boolean {
  const isTyped = inputFields(scoring).some((field) => body.values[field] !== undefined);
  const isExplained = body.notes.some(({ path, text }) => path === evidencePath(code) && text.trim() !== '');
  return evidence.required && isTyped && !isExplained;
}

/** An indicator of another kind, or one the registry takes out, is not asked for at all. */
export function isAsked(indicator: Indicator, agency: ExpectedAgency, index: FrameworkIndex): boolean {
  if (!indicator.kinds.includes(agency.kind)) return false;
  const condition = indicator.requires === null ? undefined : index.conditions.get(indicator.requires);
  return condition?.on !== 'registry' || agency.facts[condition.key] === true;
}

function fieldLine(
  key: Key,
  code: Code,
  homes: ReadonlyMap<Key, Code>,
  { index, fields, previous, problems }: LinesRequest,
): FieldLine[] {
  const field = index.fields.get(key);
  if (field === undefined) return [];
  const home = homes.get(key) ?? code;
  const entry: FieldLine['entry'] =
    field.derivation !== null
      ? { kind: 'derived', source: sourceOfDerivation(field.derivation) }
      : home === code
        ? { kind: 'typed' }
        : { kind: 'shared', home };
  return [
    {
      field,
      value: fields.get(key)?.value ?? null,
      before: previous?.fields.get(key)?.value ?? null,
      entry,
      problems: problems.filter(
        ({ place }) => place.part === 'group' && place.field === key && place.indicator === code,
      ),
    },
  ];
}

function resultOf(score: AgencyScore | null, code: Code): IndicatorResult | null {
  return score?.indicators.find((result) => result.code === code) ?? null;
}
