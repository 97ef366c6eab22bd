import type { ScorecardModel } from '../../domain/scorecard/scorecard-model';
import { findSubject } from '../words/find-subject';
import type { PaperWords } from '../words/paper-words';
import { Adjustments } from './adjustments';
import { Codes } from './codes';
import { Foot } from './foot';
import { FootWords } from './foot-words';
import { GroupsAndTrend } from './groups-and-trend';
import { HeadlineBand } from './headline-band';
import { NotRanked } from './not-ranked';
import { PageHeading } from './page-heading';
import { ProjectsAndHires } from './projects-and-hires';
import { StrengthsAndGaps } from './strengths-and-gaps';
import { Summary } from './summary';
import { TitleBlock } from './title-block';

/** One agency, one page: `data-fit` names it to the measuring before printing. */
export function ScorecardPage({ model, words }: { model: ScorecardModel; words: PaperWords }) {
  const { outcome, bands } = model;
  const subject = findSubject(model.agency.name[words.language], words);
  return (
    <article className="page" data-fit={model.agency.id}>
      <TitleBlock issuer={model.issuer} words={words} />
      <PageHeading model={model} words={words} />
      {outcome.kind === 'scored' ? (
        <>
          <HeadlineBand outcome={outcome} bands={bands} words={words} />
          <Summary outcome={outcome} bands={bands} subject={subject.word} words={words} />
          <div className="gap" />
          <GroupsAndTrend model={model} outcome={outcome} column={subject.column} words={words} />
          <div className="gap" />
          <StrengthsAndGaps outcome={outcome} column={subject.column} words={words} />
          <div className="half-gap" />
          <ProjectsAndHires outcome={outcome} words={words} />
          <div className="gap" />
          <Adjustments outcome={outcome} words={words} />
          <Foot model={model} words={words}>
            <FootWords outcome={outcome} words={words} />
          </Foot>
        </>
      ) : (
        <>
          <NotRanked model={model} outcome={outcome} subject={subject} words={words} />
          <Foot model={model} words={words}>
            <Codes
              resultHash={outcome.resultHash}
              submission={outcome.submission}
              lateness={null}
              words={words}
            />
          </Foot>
        </>
      )}
    </article>
  );
}
