import agencies from '../../../resources/sample/agencies.json';
import calendar from '../../../resources/sample/calendar.json';
import department from '../../../resources/sample/department.json';
import directives from '../../../resources/sample/directives.json';
import evidence from '../../../resources/sample/evidence.json';
import fields from '../../../resources/sample/fields.json';
import hires from '../../../resources/sample/hires.json';
import life from '../../../resources/sample/life.json';
import namedProjects from '../../../resources/sample/named-projects.json';
import notApplicable from '../../../resources/sample/not-applicable.json';
import notes from '../../../resources/sample/notes.json';
import projectTexts from '../../../resources/sample/project-texts.json';
import projects from '../../../resources/sample/projects.json';
import review from '../../../resources/sample/review.json';
import sizes from '../../../resources/sample/sizes.json';
import staff from '../../../resources/sample/staff.json';
import registry from '../../../resources/agencies/bac-ninh-2019.json';
import framework from '../../../resources/framework/khung-2019.json';
import july from '../../../resources/seed/july-2019.json';
import type { DirectiveBody, FiguresBody, FrameworkBody } from '../../domain/documents/generated/documents';
import type { SampleFiles } from './sample-files';

/** Everything the sample is made of that is not a rule: lists, texts, sizes and the facts of July 2019. */
export const sampleResources = {
  agencies,
  calendar,
  department,
  directives,
  evidence,
  fields,
  hires,
  life,
  namedProjects,
  notApplicable,
  notes,
  projectTexts,
  projects,
  review,
  sizes,
  staff,
  registry,
} as unknown as SampleFiles;

export const sampleFramework = framework as unknown as FrameworkBody;

export const julyFacts = july as unknown as {
  readonly plan: { readonly code: string };
  readonly projects: readonly { readonly code: string; readonly name: { readonly vi: string } }[];
  readonly directives: readonly DirectiveBody[];
  readonly figures: FiguresBody;
};
