import type { Day, Hire } from '../../../domain/documents/generated/documents';
import type { HalfYear } from '../calendar/half-year';
import { rowIdOf } from '../chance/row-id';
import type { SampleAgency } from '../province/sample-agency';
import type { HirePost } from '../sample-files';
import { sampleResources } from '../sample-resources';

/** The recruitment pipeline as it stands on the cut-off day. */
export function makeHires(seed: string, agency: SampleAgency, half: HalfYear): Hire[] {
  if (agency.block > 0) return [];
  const posts = sampleResources.hires.posts[agency.model] ?? [];
  return posts
    .filter((post) => post.planned <= half.cutOffOn)
    .map((post) => hireOf(post, rowIdOf(seed, agency.id, 'hire', post.post), half.cutOffOn))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

export function hiringTargetOf(agency: SampleAgency, half: HalfYear): number {
  const { targets } = sampleResources.hires;
  return agency.block > 0 ? 0 : ((targets[half.period] ?? targets['later'])?.[agency.model] ?? 0);
}

function hireOf(post: HirePost, id: string, asOf: Day): Hire {
  const known = (day: Day | null): Day | null => (day !== null && day <= asOf ? day : null);
  const advertisedOn = known(post.advertised);
  const candidateOn = known(post.candidate);
  const hiredOn = known(post.hired);
  const stage =
    hiredOn !== null
      ? 'hired'
      : candidateOn !== null
        ? 'candidate'
        : advertisedOn !== null
          ? 'advertised'
          : 'planned';
  return {
    id,
    post: post.post,
    system: post.system,
    requirement: post.requirement,
    stage,
    plannedOn: post.planned,
    advertisedOn,
    candidateOn,
    hiredOn,
    leftOn: null,
    degree: candidateOn === null ? null : post.degree,
    field: candidateOn === null ? null : 'right',
    grounds: candidateOn === null ? null : post.grounds,
    cause: stage === 'hired' || stage === 'planned' ? '' : (post.cause ?? ''),
  };
}
