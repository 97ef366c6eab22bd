// A framework as a whole: whom it measures, what it adds up to, what it counts twice and what it never reads.
import type { FrameworkBody, Key, Scoring } from '../documents/generated/documents';
import { formatHundredths, hundredthsOf } from '../exact/hundredths';
import type { FrameworkFault } from './framework-fault';
import { inputFields } from './indicator-inputs';

const hundred = 10_000;

export function checkUse(framework: FrameworkBody): FrameworkFault[] {
  return [
    ...findUnscored(framework),
    ...findUnmeasured(framework),
    ...checkTotal(framework),
    ...findCountedTwice(framework),
    ...findUnread(framework),
  ];
}

/** Indicators of no ranked kind move no rank. */
function findUnscored({ indicators, peerGroups }: FrameworkBody): FrameworkFault[] {
  const ranked = new Set(peerGroups.flatMap(({ kinds }) => kinds));
  return indicators
    .filter(({ kinds }) => !kinds.some((kind) => ranked.has(kind)))
    .map(({ code }) => ({
      severity: 'warning',
      code: 'nobody-scores',
      path: `indicators/${code}`,
      details: {},
    }));
}

function findUnmeasured({ indicators, peerGroups }: FrameworkBody): FrameworkFault[] {
  return peerGroups.flatMap(({ id, kinds }) =>
    kinds
      .filter((kind) => !indicators.some((indicator) => indicator.kinds.includes(kind)))
      .map((kind) => ({
        severity: 'error' as const,
        code: 'kind-without-indicators' as const,
        path: `peerGroups/${id}`,
        details: { kind },
      })),
  );
}

/** Totals are re-based to 100 whatever the sum is, but points are easier to read when they are percents. */
function checkTotal({ indicators }: FrameworkBody): FrameworkFault[] {
  const total = indicators.reduce((sum, { maxPoints }) => sum + hundredthsOf(maxPoints), 0);
  if (total === hundred) return [];
  return [
    {
      severity: 'warning',
      code: 'total-not-hundred',
      path: 'indicators',
      details: { total: formatHundredths(total) },
    },
  ];
}

/** The same count as what is achieved in two indicators rewards one piece of work twice; as a denominator it is fine. */
function findCountedTwice({ fields, indicators }: FrameworkBody): FrameworkFault[] {
  return fields.flatMap(({ key }): FrameworkFault[] => {
    const users = indicators.filter(({ scoring }) => achievedField(scoring) === key).map(({ code }) => code);
    if (users.length < 2) return [];
    const details = { field: key, indicators: users.join(', ') };
    return [{ severity: 'advice', code: 'input-counted-twice', path: `fields/${key}`, details }];
  });
}

function achievedField(scoring: Scoring): Key | undefined {
  return inputFields(scoring)[0];
}

function findUnread({ conditions, fields, indicators, notAbove }: FrameworkBody): FrameworkFault[] {
  const read = new Set([
    ...indicators.flatMap(({ scoring }) => inputFields(scoring)),
    ...notAbove.flatMap(({ part, whole }) => [part, whole]),
    ...conditions.flatMap(({ on, key }) => (on === 'field' ? [key] : [])),
  ]);
  return fields
    .filter(({ key }) => !read.has(key))
    .map(({ key }) => ({ severity: 'advice', code: 'field-not-read', path: `fields/${key}`, details: {} }));
}
