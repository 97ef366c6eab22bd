import type { NotRankedOutcome, ScorecardModel } from '../../domain/scorecard/scorecard-model';
import { TrendChart } from '../charts/trend-chart';
import { formatDay } from '../format/format-day';
import type { PaperWords, Subject } from '../words/paper-words';
import { FrameworkNote } from './framework-note';
import { SectionHead } from './section-head';

type NotRankedProps = {
  model: ScorecardModel;
  outcome: NotRankedOutcome;
  subject: Subject;
  words: PaperWords;
};

/** No total and no bars: the reason, what to do, the dates and the periods before. */
export function NotRanked({ model, outcome, subject, words }: NotRankedProps) {
  const { reason } = outcome;
  return (
    <>
      <section className="not-ranked">
        <h2 className="not-ranked-head">{words.say(`notRanked.${reason}.head`)}</h2>
        <p className="not-ranked-reason">
          {words.say(`notRanked.${reason}.reason`, { subject: subject.word })}
        </p>
        <p className="not-ranked-reason">
          <b>{words.say('notRanked.todoLead')}</b> {words.say(`notRanked.${reason}.todo`)}
        </p>
      </section>
      <div className="gap" />
      <div className="gap" />
      <div className="columns" data-fit-bottom="">
        <section className="column-left dates">
          <SectionHead title={words.say('notRanked.dates')} />
          <Dates outcome={outcome} words={words} />
        </section>
        <section className="column-right" style={{ width: '54mm' }}>
          <SectionHead title={words.say('trend.headNotRanked')} note={words.say('trend.unit')} />
          {model.trend.some((entry) => entry.score !== null) ? (
            <TrendChart
              trend={model.trend}
              bands={model.bands}
              height={55}
              column={subject.column}
              words={words}
            />
          ) : (
            <p className="empty">{words.say('notRanked.emptyTrend')}</p>
          )}
          <FrameworkNote trend={model.trend} words={words} />
        </section>
      </div>
    </>
  );
}

function Dates({ outcome, words }: { outcome: NotRankedOutcome; words: PaperWords }) {
  const day = (text: string) => formatDay(text, words.language);
  const rows: [string, string][] = [
    ...(outcome.cutOffOn === null
      ? []
      : [[words.say('notRanked.cutOff'), day(outcome.cutOffOn)] satisfies [string, string]]),
    [words.say('notRanked.due'), day(outcome.dueOn)],
    ...(outcome.graceUntil === null
      ? []
      : [[words.say('notRanked.grace'), day(outcome.graceUntil)] satisfies [string, string]]),
    [
      words.say('notRanked.received'),
      outcome.receivedOn === null ? words.say('notRanked.notReceived') : day(outcome.receivedOn),
    ],
    ...(outcome.submission === null
      ? []
      : [[words.say('notRanked.revision'), String(outcome.submission.revision)] satisfies [string, string]]),
  ];
  return (
    <table className="rows">
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <td>{name}</td>
            <td className="right">
              <b>{value}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
