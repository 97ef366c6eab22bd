import type { ScoredOutcome } from '../../domain/scorecard/scorecard-model';
import { formatHash } from '../format/format-hash';
import type { PaperWords } from '../words/paper-words';

type CodesProps = {
  resultHash: string | null;
  submission: ScoredOutcome['submission'] | null;
  lateness: ScoredOutcome['lateness'] | null;
  words: PaperWords;
};

/** The codes that tie the page to the report it was computed from and to the published scoreboard. */
export function Codes({ resultHash, submission, lateness, words }: CodesProps) {
  const report = submission === null ? null : submissionSentence(submission, lateness, words);
  if (resultHash === null) {
    return (
      <>
        <p>{words.say('foot.unpublished')}</p>
        {report !== null && <p>{report}</p>}
      </>
    );
  }
  return (
    <>
      <p>{words.sayMarked('foot.verify')}</p>
      <p className="codes">
        {report} {words.say('foot.result')}
      </p>
      <p className="hash">{words.say('foot.hash', { hash: formatHash(resultHash) })}</p>
    </>
  );
}

/** Two groups are enough to find a report in the app; the whole id stands there. */
const shownGroups = 2;

function submissionSentence(
  { documentId, revision }: ScoredOutcome['submission'],
  lateness: ScoredOutcome['lateness'] | null,
  words: PaperWords,
): string {
  const slots = { revision, hash: formatHash(documentId, shownGroups), days: lateness?.workingDays ?? 0 };
  if (lateness === null) return words.say('foot.submission', slots);
  const isDeclared = lateness.source === 'declared';
  if (lateness.status === 'on-time') {
    return words.say(isDeclared ? 'foot.submissionOnTimeDeclared' : 'foot.submissionOnTime', slots);
  }
  return words.say(isDeclared ? 'foot.submissionLateDeclared' : 'foot.submissionLate', slots);
}
