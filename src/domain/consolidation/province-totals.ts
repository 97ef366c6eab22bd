// The province in sums: projects, money, staff, hires and directives over all effective reports.
import type { DocumentId, SubmissionBody } from '../documents/generated/documents';
import { isInService } from '../derivation/staff-in-service';
import { hiringProgress } from './hiring-progress';
import { projectsProgress } from './projects-progress';
import { campaignsOfYear } from './compared-campaigns';
import type { ProvinceProjection } from './province-projection';

export type DirectiveTotals = {
  readonly directive: DocumentId;
  readonly done: number;
  readonly underWay: number;
  /** Of the agencies that report at all; who says nothing has not started. */
  readonly notStarted: number;
};

export type ProvinceTotals = {
  readonly projects: { readonly underWay: number; readonly onSchedule: number };
  /** Whole đồng, from 1 January to the end of the period. */
  readonly money: { readonly planned: number; readonly disbursed: number };
  readonly staff: { readonly inService: number; readonly fullTime: number; readonly highSkill: number };
  readonly hiring: { readonly target: number; readonly hired: number };
  readonly directives: readonly DirectiveTotals[];
};

export function provinceTotals(province: ProvinceProjection): ProvinceTotals {
  const { campaign, chain } = province.current;
  const ofYear = campaignsOfYear(chain, province.trust);
  const reports = province.agencies.flatMap(({ id, lifecycle }) => {
    const body = lifecycle.effective?.submission.document.body;
    return body === undefined ? [] : [{ id, body }];
  });
  const projects = reports.map(({ body }) => projectsProgress(body, campaign));
  const hiring = reports.map(({ id, body }) =>
    hiringProgress(
      body,
      campaign.to,
      ofYear.map((followed) => followed.expected.get(id)?.highSkillTarget ?? 0),
    ),
  );
  const staff = reports.flatMap(({ body }) =>
    body.staff.rows.filter((member) => isInService(member, campaign.to)),
  );
  return {
    projects: {
      underWay: sum(projects, ({ underWay }) => underWay),
      onSchedule: sum(projects, ({ onSchedule }) => onSchedule),
    },
    money: {
      planned: sum(projects, ({ planned }) => planned),
      disbursed: sum(projects, ({ disbursed }) => disbursed),
    },
    staff: {
      inService: staff.length,
      fullTime: staff.filter(({ time }) => time === 'full-time').length,
      highSkill: staff.filter(({ highSkill }) => highSkill).length,
    },
    hiring: { target: sum(hiring, ({ target }) => target), hired: sum(hiring, ({ hired }) => hired) },
    directives: province.directives.map(({ id, document }) => {
      const { to } = document.body;
      const addressed = reports.filter(({ id: agency }) => {
        const kind = chain.expected.get(agency)?.kind ?? '';
        return to === 'all' || to.agencies.includes(agency) || to.kinds.includes(kind);
      });
      return countStates(
        id,
        addressed.map(({ body }) => body),
      );
    }),
  };
}

function countStates(directive: DocumentId, reports: readonly SubmissionBody[]): DirectiveTotals {
  const states = reports.map(
    ({ directives }) => directives.find((row) => row.directive === directive)?.state,
  );
  const done = states.filter((state) => state === 'done').length;
  const underWay = states.filter((state) => state === 'under-way').length;
  return { directive, done, underWay, notStarted: states.length - done - underWay };
}

function sum<T>(rows: readonly T[], amount: (row: T) => number): number {
  return rows.reduce((total, row) => total + amount(row), 0);
}
