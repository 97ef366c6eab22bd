import type {
  DirectiveBody,
  DirectiveProgress,
  DocumentId,
} from '../../../domain/documents/generated/documents';
import { addDays } from '../calendar/days';
import { workingDayUpTo } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import { sampleResources } from '../sample-resources';
import type { AgencyState } from './agency-state';

export type IssuedDirective = { readonly id: DocumentId; readonly body: DirectiveBody };

const doneFrom = 0.6;
const begunFrom = 0.26;
const gainEachHalfYear = 0.22;
const firstDoneAfter = 100;

/** What the agency says about the tasks it was given; a task once done stays done. */
export function makeDirectiveProgress(
  state: AgencyState,
  directives: readonly IssuedDirective[],
): DirectiveProgress[] {
  return directives
    .filter(({ body }) => isAddressed(body, state) && body.period <= state.half.period)
    .map((directive) => progressOf(directive, state))
    .sort((left, right) => (left.directive < right.directive ? -1 : 1));
}

function isAddressed({ to }: DirectiveBody, { agency }: AgencyState): boolean {
  return (
    to === 'all' ||
    (agency.block === 0 && (to.agencies.includes(agency.model) || to.kinds.includes(agency.kind)))
  );
}

function progressOf({ id, body }: IssuedDirective, state: AgencyState): DirectiveProgress {
  const { seed, agency, half } = state;
  const texts = sampleResources.directives[body.code];
  if (texts === undefined) throw new RangeError(`Nothing to say about ${body.code}.`);
  const doneBefore = doneStateOf(body, state);
  const chance = chanceOf(seed, agency.id, 'directive', body.code, (doneBefore ?? state).half.index);
  const reached = reachedBy(body, state);
  const row = { directive: id, evidence: [] };
  if (doneBefore !== null) {
    const doneOn = workingDayUpTo(addDays(doneBefore.half.from, chance.whole(firstDoneAfter, 160)));
    return { ...row, state: 'done', percent: 100, result: chance.pick(texts.done), doneOn };
  }
  if (reached < begunFrom && texts.notStarted !== undefined) {
    return { ...row, state: 'not-started', percent: 0, result: chance.pick(texts.notStarted), doneOn: null };
  }
  const percent = Math.min(
    95,
    Math.round((texts.share ?? 0.3 + reached) * (half.index > 1 ? 1.1 : 1) * 20) * 5,
  );
  return { ...row, state: 'under-way', percent, result: chance.pick(texts.underWay), doneOn: null };
}

/** The first half-year in which the task was done. */
function doneStateOf(body: DirectiveBody, state: AgencyState): AgencyState | null {
  const earlier =
    state.before === null || state.before.half.period < body.period ? null : doneStateOf(body, state.before);
  return earlier ?? (reachedBy(body, state) >= doneFrom ? state : null);
}

/** Named tasks follow their own share, those to all follow how well the agency is led. */
function reachedBy(body: DirectiveBody, { seed, agency, half, facet }: AgencyState): number {
  const share = sampleResources.directives[body.code]?.share;
  const passed = Math.max(0, half.index - 1) * gainEachHalfYear;
  if (share !== undefined) return share >= 1 ? 1 : Math.min(doneFrom - 0.01, share) + passed;
  return facet('leadership') + 0.12 * chanceOf(seed, agency.id, 'directive', body.code).swing() + passed;
}
