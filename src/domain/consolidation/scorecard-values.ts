// What an indicator says today, and what would earn its maximum, in the indicator's own manner.
import type { Code, Indicator } from '../documents/generated/documents';
import { formatHundredths, hundredthsOf } from '../exact/hundredths';
import type { FrameworkIndex } from '../framework/framework-index';
import { medianOf } from '../ranking/median';
import type { ScorecardValue } from '../scorecard/scorecard-model';
import { explainIndicator, type ExplainedRatio } from '../scoring/explain-indicator';
import type { Gain } from '../scoring/find-gains';
import type { AgencyScore } from '../scoring/score-agency';

/** From here on a share is easier to read than "151/340". */
const smallestShared = 100;
const percentSign = '%';

export function valueNow(index: FrameworkIndex, score: AgencyScore, code: Code): ScorecardValue {
  const explained = explainIndicator(index, score, code);
  if (explained === null) return { kind: 'missing' };
  const { formula, indicator } = explained;
  switch (formula.type) {
    case 'ratio':
    case 'ratio-bands':
      return ratioValue(formula.ratio, indicator);
    case 'value-bands':
      return formula.value === null ? { kind: 'missing' } : number(hundredthsOf(formula.value));
    case 'boolean':
      return formula.flag === null ? { kind: 'missing' } : { kind: formula.flag ? 'yes' : 'no' };
    case 'level': {
      const reached = formula.levels.find((level) => level.isReached);
      return reached === undefined ? { kind: 'missing' } : levelValue(indicator, reached.id);
    }
  }
}

/** What `findGains` asks for; the whole of a small count, a share of a large one. */
export function valueNeeded({ need, code }: Gain, index: FrameworkIndex): ScorecardValue {
  const indicator = index.indicators.get(code);
  if (indicator === undefined) return { kind: 'missing' };
  switch (need.kind) {
    case 'yes':
      return { kind: 'yes' };
    case 'level':
      return levelValue(indicator, need.id);
    case 'value':
      return { kind: 'number-from', value: formatHundredths(hundredthsOf(need.atLeast)) };
    case 'numerator':
      if (isShare(indicator) && need.denominator < smallestShared && Number.isInteger(need.denominator)) {
        return { kind: 'fraction', part: need.atLeast, whole: need.denominator };
      }
      return topShare(indicator);
    case 'fill':
      return topShare(indicator);
  }
}

/** The middle of the list, for what can be put in order and averaged; a yes or no has none. */
export function medianValue(
  index: FrameworkIndex,
  scores: readonly AgencyScore[],
  code: Code,
): ScorecardValue | null {
  const indicator = index.indicators.get(code);
  if (indicator === undefined) return null;
  const figures = scores.flatMap((score) => figureOf(index, score, code) ?? []);
  const median = medianOf(figures);
  if (median === null) return null;
  if (indicator.scoring.type === 'level')
    return { kind: 'level', level: Math.floor(median / 100), of: indicator.scoring.levels.length - 1 };
  return isShare(indicator) ? { kind: 'percent', value: formatHundredths(median) } : number(median);
}

function figureOf(index: FrameworkIndex, score: AgencyScore, code: Code): number | null {
  const value = valueNow(index, score, code);
  switch (value.kind) {
    case 'percent':
    case 'number':
      return Number(value.value.replace('.', ''));
    case 'fraction':
      return value.whole === 0 ? null : Math.round((value.part * 10_000) / value.whole);
    case 'level':
      return value.level * 100;
    default:
      return null;
  }
}

function ratioValue(ratio: ExplainedRatio, indicator: Indicator): ScorecardValue {
  const { numerator, denominator, percent, quotient } = ratio;
  if (percent === null || quotient === null || numerator === null || denominator === null)
    return { kind: 'missing' };
  if (!isShare(indicator)) return number(quotient);
  const isCount =
    Number.isInteger(numerator) && Number.isInteger(denominator) && denominator < smallestShared;
  return isCount
    ? { kind: 'fraction', part: numerator, whole: denominator }
    : { kind: 'percent', value: formatHundredths(percent) };
}

function topShare(indicator: Indicator): ScorecardValue {
  const { scoring } = indicator;
  const top =
    scoring.type === 'ratio'
      ? scoring.target
      : scoring.type === 'ratio-bands'
        ? (scoring.steps[0]?.minimum ?? 0)
        : 0;
  if (isShare(indicator)) return { kind: 'percent-from', value: formatHundredths(hundredthsOf(top * 100)) };
  return { kind: 'number-from', value: formatHundredths(hundredthsOf(top)) };
}

/** Its place among the levels in rising order of points, from 0. */
function levelValue({ scoring }: Indicator, id: string): ScorecardValue {
  if (scoring.type !== 'level') return { kind: 'missing' };
  const rising = [...scoring.levels].sort((left, right) => left.points - right.points);
  return { kind: 'level', level: rising.findIndex((level) => level.id === id), of: rising.length - 1 };
}

function number(hundredths: number): ScorecardValue {
  return { kind: 'number', value: formatHundredths(hundredths) };
}

/** The unit is data of the framework; the sign of a share is the same in every language. */
function isShare({ unit }: Indicator): boolean {
  return unit.vi === percentSign;
}
