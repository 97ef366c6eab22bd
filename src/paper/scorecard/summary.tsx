import { Fragment } from 'react';
import { contrastGroups } from '../../domain/scorecard/compare-groups';
import { findBandLimits } from '../../domain/scorecard/find-band-limits';
import { findOutlook } from '../../domain/scorecard/find-outlook';
import type { ScorecardBand, ScorecardGroup, ScoredOutcome } from '../../domain/scorecard/scorecard-model';
import { formatPoints } from '../format/format-decimal';
import { shortenText, textLimits } from '../format/shorten-text';
import type { PaperWords } from '../words/paper-words';

type SummaryProps = {
  outcome: ScoredOutcome;
  bands: readonly ScorecardBand[];
  subject: string;
  words: PaperWords;
};

/** Three sentences: where it stands, where it differs from its peers, what the gaps below would bring. */
export function Summary({ outcome, bands, subject, words }: SummaryProps) {
  const sentences = [
    standingSentence(outcome, bands, subject, words),
    groupsSentence(outcome.groups, words),
    outlookSentence(outcome, bands, words),
  ].filter((sentence) => sentence !== null);
  return (
    <p className="summary">
      {sentences.map((sentence, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          {sentence}
        </Fragment>
      ))}
    </p>
  );
}

function standingSentence(
  { total, band, standing }: ScoredOutcome,
  bands: readonly ScorecardBand[],
  subject: string,
  words: PaperWords,
) {
  const slots = {
    subject,
    total: formatPoints(total, words.language),
    band: findBandLimits(bands, band).band.name[words.language],
  };
  if (standing === null) return words.sayMarked('summary.standing.none', slots);
  const { rank, ranked, previous } = standing;
  const placed = { ...slots, rank, ranked };
  if (previous === null) return words.sayMarked('summary.standing.first', placed);
  const risen = previous.rank - rank;
  const move = risen > 0 ? 'up' : risen < 0 ? 'down' : 'same';
  return words.sayMarked(`summary.standing.${move}`, { ...placed, steps: Math.abs(risen) });
}

function groupsSentence(groups: readonly ScorecardGroup[], words: PaperWords) {
  const { isKnown, furthestAbove, furthestBelow } = contrastGroups(groups);
  if (!isKnown) return null;
  const name = (group: ScorecardGroup) => shortenText(group.shortName[words.language], textLimits.group);
  const [first, second] = furthestBelow.map(name);
  if (furthestAbove === null) {
    if (first === undefined) return words.sayMarked('summary.groups.allEqual');
    return second === undefined
      ? words.sayMarked('summary.groups.oneBelowNoneAbove', { below: first })
      : words.sayMarked('summary.groups.twoBelowNoneAbove', { below: first, belowToo: second });
  }
  const above = name(furthestAbove);
  if (first === undefined) return words.sayMarked('summary.groups.noneBelow', { above });
  return second === undefined
    ? words.sayMarked('summary.groups.aboveAndOneBelow', { above, below: first })
    : words.sayMarked('summary.groups.aboveAndTwoBelow', { above, below: first, belowToo: second });
}

const countNames = { 1: 'one', 2: 'two', 3: 'three' } as const;

function outlookSentence(outcome: ScoredOutcome, bands: readonly ScorecardBand[], words: PaperWords) {
  const outlook = findOutlook(outcome, bands);
  if (outlook.kind === 'none') return null;
  const { language } = words;
  return words.sayMarked(`summary.outlook.${countNames[outlook.gapCount]}.${outlook.kind}`, {
    gain: formatPoints(outlook.gain, language),
    ...(outlook.kind !== 'top' && { band: outlook.band.name[language] }),
    ...(outlook.kind === 'short' && { missing: formatPoints(outlook.missing, language) }),
  });
}
