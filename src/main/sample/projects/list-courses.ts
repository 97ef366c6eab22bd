import { addMonths } from '../calendar/days';
import { chanceOf } from '../chance/chance';
import { rowIdOf } from '../chance/row-id';
import type { SampleAgency } from '../province/sample-agency';
import { julyFacts, sampleResources } from '../sample-resources';
import { makeCourse } from './make-course';
import type { ProjectCourse } from './project-course';
import type { NamedProject, ProjectTemplate } from './project-files';

const million = 1_000_000;

/** Every project the agency ever runs in the sample, the named ones of the July 2019 review with their owner. */
export function listCourses(seed: string, agency: SampleAgency, skill: number): ProjectCourse[] {
  const { projects, namedProjects } = sampleResources;
  const isKnown = agency.block === 0;
  const own = isKnown ? projects.byAgency[agency.model] : undefined;
  const named = isKnown && agency.model === namedProjects.owner ? namedProjects.projects : [];
  return [
    ...named.map((project) => namedCourse(seed, agency, project)),
    ...(own ?? []).map((template) => makeCourse(seed, agency, template, template.code, skill)),
    ...(own === undefined ? pooledTemplates(seed, agency) : []).map((template) =>
      makeCourse(seed, agency, template, `${template.code}-${agency.id}`, skill),
    ),
  ];
}

/** Some of the kind's pool when their time comes, the others a good year later. */
function pooledTemplates(seed: string, agency: SampleAgency): ProjectTemplate[] {
  const { byKind, laterByMonths } = sampleResources.projects;
  const kind = byKind[agency.kind];
  if (kind === undefined) return [];
  const order = kind.pool
    .map((template) => ({ template, place: chanceOf(seed, agency.id, 'pool', template.code).unit() }))
    .sort((left, right) => left.place - right.place)
    .map(({ template }) => template);
  const count = chanceOf(seed, agency.id, 'pool').whole(kind.count[0], kind.count[1]);
  const later = order.slice(count, kind.count[1] * 2).map((template) => ({
    ...template,
    start: addMonths(`${template.start}-01`, laterByMonths).slice(0, 7),
  }));
  return [...order.slice(0, count), ...(count === 0 ? [] : later)];
}

function namedCourse(seed: string, agency: SampleAgency, project: NamedProject): ProjectCourse {
  const fact = julyFacts.projects.find(({ code }) => code === project.code);
  if (fact === undefined) throw new RangeError(`${project.code} is not among the facts.`);
  const spans = (stages: NamedProject['stages']) =>
    stages.map(([stage, startsOn, endsOn]) => ({ stage, startsOn, endsOn }));
  return {
    ...project,
    id: rowIdOf(seed, agency.id, 'project', project.code),
    name: fact.name.vi,
    plan: julyFacts.plan.code,
    baselines: project.baselines.map(({ millions, stages, ...baseline }) => ({
      ...baseline,
      totalCost: millions * million,
      stages: spans(stages),
    })),
    stages: spans(project.stages),
    pauses: [],
    exit: null,
    intendedUsers: project.users,
    finishedText: sampleResources.projectTexts.exits.finished,
    paymentShare: 0.96,
  };
}
