import type { ScoredOutcome } from '../../domain/scorecard/scorecard-model';
import { formatMillions, formatShare } from '../format/format-money';
import type { PaperWords } from '../words/paper-words';

/** Sections 5 and 6: one line each with a bold lead-in. */
export function ProjectsAndHires({ outcome, words }: { outcome: ScoredOutcome; words: PaperWords }) {
  return (
    <section className="plain">
      <p data-widest="165">
        <b>{words.say('projects.lead')}</b> {projectsSentence(outcome.projects, words)}
      </p>
      <p data-widest="165">
        <b>{words.say('hires.lead')}</b> {hiresSentence(outcome.hires, words)}
      </p>
    </section>
  );
}

function projectsSentence(projects: ScoredOutcome['projects'], words: PaperWords): string {
  const { underWay, onSchedule, late, disbursed, planned } = projects;
  if (underWay === 0) return words.say('projects.none');
  const { language } = words;
  const slots = {
    count: underWay,
    onSchedule,
    late,
    disbursed: formatMillions(disbursed, language),
    planned: formatMillions(planned, language),
  };
  if (planned === 0) return words.say(late === 0 ? 'projects.onTimeNoPlan' : 'projects.lateNoPlan', slots);
  const percent = formatShare(disbursed, planned, language);
  return words.say(late === 0 ? 'projects.onTime' : 'projects.late', { ...slots, percent });
}

function hiresSentence({ target, hired, isAdvertised }: ScoredOutcome['hires'], words: PaperWords): string {
  if (target === 0) {
    return hired === 0 ? words.say('hires.noTarget') : words.say('hires.noTargetHired', { count: hired });
  }
  if (hired === 0)
    return words.say(isAdvertised ? 'hires.notYetAdvertised' : 'hires.notYet', { count: target });
  return words.say(hired >= target ? 'hires.enough' : 'hires.some', { count: target, hired });
}
