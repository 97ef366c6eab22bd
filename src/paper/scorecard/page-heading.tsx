import type { ScorecardModel } from '../../domain/scorecard/scorecard-model';
import { formatPoints } from '../format/format-decimal';
import { capitalised, insideSentence, periodLabel } from '../words/period-label';
import type { PaperWords } from '../words/paper-words';

/** Title, agency, period; the share of agencies that reported and the agency's own coverage stand beside the period. */
export function PageHeading({ model, words }: { model: ScorecardModel; words: PaperWords }) {
  const { language } = words;
  return (
    <>
      <p className="document-title">{words.say('heading.title')}</p>
      <h1 className="agency-name" data-fit-name="">
        {model.agency.name[language]}
      </h1>
      <p className="period">
        <span>{reportingSentence(model, words)}</span>
        {model.outcome.kind === 'scored' && (
          <>
            {' '}
            <span>
              {words.sayMarked(model.outcome.lowCoverage ? 'heading.lowCoverage' : 'heading.coverage', {
                coverage: formatPoints(model.outcome.coverage, language),
              })}
            </span>
          </>
        )}
      </p>
    </>
  );
}

function reportingSentence({ period, reporting, peerGroupName }: ScorecardModel, words: PaperWords): string {
  const slots = {
    period: capitalised(periodLabel(period, words)),
    provinceSent: reporting.province.sent,
    provinceExpected: reporting.province.expected,
  };
  if (reporting.peers === null || peerGroupName === null) {
    return words.say('heading.reportingProvince', slots);
  }
  const { sent, expected } = reporting.peers;
  const peers = insideSentence(peerGroupName[words.language]);
  return words.say('heading.reporting', { ...slots, sent, expected, peers });
}
