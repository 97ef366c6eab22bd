// Every problem of a report in one list, each with the place where it is mended and the note that may answer it.
import type { Day, Indicator, Key, SubmissionBody } from '../documents/generated/documents';
import { checkSubmission, type SubmissionCheck } from '../scoring/check-submission';
import type { ScoringInput } from '../scoring/read-fields';
import type { PreviousReading } from './agency-report';
import { checkProject } from './check-project';
import { fieldHomes } from './field-homes';
import { isAsked } from './indicator-lines';
import type { ProblemPlace, ReportProblem } from './report-problem';

export type ProblemsRequest = {
  readonly input: ScoringInput;
  readonly previous: PreviousReading | null;
  readonly today: Day;
};

export function findReportProblems({ input, previous, today }: ProblemsRequest): ReportProblem[] {
  const { framework, agency, submission, campaign } = input;
  const asked = framework.body.indicators.filter((indicator) => isAsked(indicator, agency, framework));
  const places = placesOfFields(asked);
  const checks = checkSubmission(input, previous?.body ?? null).flatMap((check) =>
    fromCheck(check, places, asked),
  );
  const projects = submission.projects.rows.flatMap((project) =>
    checkProject(project, { to: campaign.to, today }).map((problem): Omit<ReportProblem, 'note'> => ({
      ...problem,
      path: `projects/${project.id}/${problem.path}`,
      place: { part: 'projects', row: project.id },
    })),
  );
  const notes = notesByPath(submission);
  return [...checks, ...projects].map((problem) => ({
    ...problem,
    note: notes.get(problem.path) ?? null,
  }));
}

function fromCheck(
  check: SubmissionCheck,
  places: ReadonlyMap<Key, ProblemPlace>,
  asked: readonly Indicator[],
): Omit<ReportProblem, 'note'>[] {
  const place = placeOf(check.path, places, asked);
  return place === null ? [] : [{ ...check, place }];
}

/** Null for a spot the agency is not asked about. */
function placeOf(
  path: string,
  places: ReadonlyMap<Key, ProblemPlace>,
  asked: readonly Indicator[],
): ProblemPlace | null {
  const [list = '', entry = ''] = path.split('/');
  switch (list) {
    case 'values':
      return places.get(entry) ?? null;
    case 'projects':
    case 'staff':
    case 'hires':
      return { part: list, row: entry === '' ? null : entry };
    case 'directives':
      return { part: 'directives', row: entry };
    case 'notApplicable': {
      const indicator = asked.find(({ code }) => code === entry);
      return indicator === undefined
        ? null
        : { part: 'group', group: indicator.group, indicator: indicator.code, field: null };
    }
    default:
      return { part: 'approval' };
  }
}

function placesOfFields(asked: readonly Indicator[]): ReadonlyMap<Key, ProblemPlace> {
  const homes = fieldHomes(asked);
  const groups = new Map(asked.map(({ code, group }) => [code, group]));
  return new Map(
    [...homes].map(([field, indicator]) => [
      field,
      { part: 'group', group: groups.get(indicator) ?? '', indicator, field },
    ]),
  );
}

function notesByPath(submission: SubmissionBody): ReadonlyMap<string, string> {
  return new Map(
    submission.notes.filter(({ text }) => text.trim() !== '').map(({ path, text }) => [path, text]),
  );
}
