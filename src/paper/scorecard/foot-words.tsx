import type { ScoredOutcome } from '../../domain/scorecard/scorecard-model';
import { hundredthsOf } from '../../domain/scorecard/two-places';
import { formatPoints, formatWhole } from '../format/format-decimal';
import { shortenText } from '../format/shorten-text';
import type { PaperWords } from '../words/paper-words';
import { Codes } from './codes';

/** The sum behind the total, the interval in words, flags, and how anyone can check the page. */
export function FootWords({ outcome, words }: { outcome: ScoredOutcome; words: PaperWords }) {
  return (
    <>
      <p>
        {methodSentence(outcome, words)} {notApplicableSentence(outcome.notApplicable, words)}
      </p>
      {outcome.standing !== null && <p>{intervalSentence(outcome.standing, words)}</p>}
      <Flags flags={outcome.flags} words={words} />
      <Codes
        resultHash={outcome.resultHash}
        submission={outcome.submission}
        lateness={outcome.lateness}
        words={words}
      />
    </>
  );
}

function methodSentence({ earned, applicable, deducted, total }: ScoredOutcome, words: PaperWords) {
  const figure = (text: string) => formatPoints(text, words.language);
  const slots = { earned: figure(earned), applicable: figure(applicable), total: figure(total) };
  return hundredthsOf(deducted) === 0
    ? words.sayMarked('foot.method', slots)
    : words.sayMarked('foot.methodDeducted', { ...slots, deducted: figure(deducted) });
}

const mostCodes = 6;

function notApplicableSentence(left: ScoredOutcome['notApplicable'], words: PaperWords): string {
  const [first] = left;
  if (first === undefined) return '';
  const codes = left.slice(0, mostCodes).map((entry) => entry.code);
  if (left.length > mostCodes) {
    return words.say('foot.notApplicableMany', { codes: codes.join(', '), count: left.length - mostCodes });
  }
  if (left.length > 1) return words.say('foot.notApplicableList', { codes: codes.join(', ') });
  return first.reason === null
    ? words.say('foot.notApplicableOne', { code: first.code })
    : words.say('foot.notApplicableReason', { code: first.code, reason: shortenText(first.reason, 40) });
}

function intervalSentence(standing: NonNullable<ScoredOutcome['standing']>, words: PaperWords) {
  const { interval, tiedRanks } = standing;
  const slots = {
    from: interval.from,
    to: interval.to,
    rank: interval.from,
    share: interval.sharePercent,
    draws: formatWhole(interval.draws, words.language),
    ranks: listRanks(tiedRanks),
  };
  const isOne = interval.from === interval.to;
  if (tiedRanks.length === 0) return words.sayMarked(isOne ? 'foot.oneRank' : 'foot.interval', slots);
  return words.sayMarked(isOne ? 'foot.oneRankTied' : 'foot.intervalTied', slots);
}

const mostLetters = 12;

/** Each rank once, rising; a long run ends with an ellipsis. */
function listRanks(ranks: readonly number[]): string {
  const rising = [...new Set(ranks)].sort((first, second) => first - second);
  const shown = rising.filter((_rank, index) => rising.slice(0, index + 1).join(', ').length <= mostLetters);
  return shown.join(', ') + (shown.length < rising.length ? '…' : '');
}

function Flags({ flags, words }: { flags: ScoredOutcome['flags']; words: PaperWords }) {
  const kinds = ['staleProjects', 'unchangedLevels', 'withoutEvidence'] as const;
  const said = kinds
    .filter((kind) => flags[kind] > 0)
    .map((kind) => words.say(`foot.${kind}`, { count: flags[kind] }));
  return said.length === 0 ? null : <p>{words.sayMarked('foot.flags', { flags: said.join('; ') })}</p>;
}
