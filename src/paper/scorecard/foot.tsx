import type { ReactNode } from 'react';
import type { ScorecardModel } from '../../domain/scorecard/scorecard-model';
import { formatDay, localMoment } from '../format/format-day';
import { shortenText, textLimits } from '../format/shorten-text';
import type { PaperWords } from '../words/paper-words';

/** Anchored to the bottom of the block: how to check the page, the blank for the signature, where it was printed. */
export function Foot({
  model,
  words,
  children,
}: {
  model: ScorecardModel;
  words: PaperWords;
  children: ReactNode;
}) {
  const { language } = words;
  const { day, time } = localMoment(model.printedAt);
  return (
    <footer className="foot" data-fit-foot="">
      <div className="foot-body">
        <div className="foot-words">{children}</div>
        <p className="signature">{model.issuer.signerTitle[language].toUpperCase()}</p>
      </div>
      <div className="last-line">
        <p className="printed">
          {words.sayMarked('foot.printed', {
            time,
            day: formatDay(day, language),
            framework: shortenText(model.framework.title[language], textLimits.framework),
            version: model.framework.version,
          })}
        </p>
        {model.isSample && <p className="sample">{words.say('foot.sample')}</p>}
      </div>
    </footer>
  );
}
