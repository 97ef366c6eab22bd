// A framework with its parts found by name.
import type { Code, Condition, Field, FrameworkBody, Indicator, Key } from '../documents/generated/documents';

export type FrameworkIndex = {
  readonly body: FrameworkBody;
  readonly fields: ReadonlyMap<Key, Field>;
  readonly indicators: ReadonlyMap<Code, Indicator>;
  readonly conditions: ReadonlyMap<Key, Condition>;
  /** Kinds of no peer group report and are consolidated, never ranked. */
  readonly peerGroupOfKind: ReadonlyMap<Key, Key>;
};

export function indexFramework(body: FrameworkBody): FrameworkIndex {
  return {
    body,
    fields: new Map(body.fields.map((field) => [field.key, field])),
    indicators: new Map(body.indicators.map((indicator) => [indicator.code, indicator])),
    conditions: new Map(body.conditions.map((condition) => [condition.id, condition])),
    peerGroupOfKind: new Map(
      body.peerGroups.flatMap(({ id, kinds }) => kinds.map((kind) => [kind, id] as const)),
    ),
  };
}
