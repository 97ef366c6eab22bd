import type {
  Day,
  DecisionBody,
  DocumentId,
  SubmissionBody,
} from '../../../domain/documents/generated/documents';
import type { SigningKey } from '../../keys/key-pair';
import { chanceOf } from '../chance/chance';
import { makeDecision } from '../documents/make-decision';
import {
  momentOf,
  officeMinutes,
  signDraft,
  type SampleKeys,
  type SamplePackage,
} from '../documents/sample-desk';
import { suffix, type SampleFile } from '../documents/sample-file';
import type { AgencyState } from '../report/agency-state';
import type { IssuedDirective } from '../report/make-directive-progress';
import type { Fate } from './fate';
import type { ReportDays } from './report-days';

export type ReportStory = {
  readonly seed: string;
  readonly keys: SampleKeys;
  readonly state: AgencyState;
  readonly fate: Fate;
  readonly key: SigningKey;
  readonly campaign: DocumentId;
  readonly directives: readonly IssuedDirective[];
};

type DecisionStep = Pick<DecisionBody, 'verdict'> &
  Partial<DecisionBody> & { readonly on: Day; readonly minutes?: number };

/** Writes the files of one agency and period as they come into being. */
export type Teller = ReportStory & {
  readonly days: ReportDays;
  readonly files: SampleFile[];
  readonly send: (
    body: SubmissionBody,
    on: Day,
    previous: SamplePackage | null,
    variant?: string,
  ) => SamplePackage;
  readonly decide: (subject: SamplePackage, step: DecisionStep, after: SamplePackage | null) => SamplePackage;
  readonly add: (folder: string, name: string, made: SamplePackage, isReply: boolean) => void;
};

const firstMinute = 8 * 60;
const lastMinute = 16 * 60 + 50;

export function startTelling(story: ReportStory, days: ReportDays): Teller {
  const { seed, keys, state, key, campaign } = story;
  const { agency, half } = state;
  const files: SampleFile[] = [];
  const names = new Map<DocumentId, string>();
  const add: Teller['add'] = (folder, name, made, isReply) => {
    names.set(made.verified.id, name.replace(/\.submission$/, '').replace('.', '-'));
    files.push({
      ...made,
      path: `packages/${half.period}/${folder}/${agency.id}_${half.period}_${name}${suffix}`,
      replyTo: isReply ? { agency: agency.id, period: half.period } : null,
    });
  };
  return {
    ...story,
    days,
    files,
    add,
    send(body, on, previous, variant = '') {
      const name = `r${body.revision}${variant === '' ? '' : `-${variant}`}`;
      const minutes = chanceOf(seed, agency.id, 'minutes', half.index, name).whole(firstMinute, lastMinute);
      const draft = { createdAt: momentOf(on, minutes), previous: previous?.verified.id ?? null, body };
      const made = signDraft({ kind: 'submission', ...draft }, key, agency.id);
      add('submissions', `${name}.submission`, made, false);
      return made;
    },
    decide(subject, { on, minutes = officeMinutes.review, ...step }, after) {
      const previous = after?.verified.id ?? null;
      const createdAt = momentOf(on, minutes);
      const made = makeDecision(seed, keys, {
        campaign,
        subject: subject.verified.id,
        createdAt,
        previous,
        ...step,
      });
      add('decisions', `${names.get(subject.verified.id) ?? ''}-${step.verdict}.decision`, made, true);
      return made;
    },
  };
}
