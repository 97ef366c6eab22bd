import { beforeAll, describe, expect, it } from 'vitest';
import type { CampaignBody, SubmissionDocument } from '../../domain/documents/generated/documents';
import { indexFramework } from '../../domain/framework/framework-index';
import { checkProject } from '../../domain/report/check-project';
import { checkSubmission } from '../../domain/scoring/check-submission';
import { buildProvince } from './build-province';
import { sampleFramework } from './sample-resources';

const hookTimeout = 120_000;
const periods = 4;

type Sent = { readonly campaign: CampaignBody; readonly document: SubmissionDocument };

/** Every first revision of every agency, period by period. */
let reports: readonly Sent[];
let byAgency: ReadonlyMap<string, readonly Sent[]>;

beforeAll(() => {
  const { files, campaigns } = buildProvince({ agencies: 154, periods, seed: 'consistency' });
  const bodies = new Map(
    campaigns.map(({ verified }) => [verified.id, verified.document.body as CampaignBody]),
  );
  reports = files.flatMap(({ verified: { document } }): Sent[] => {
    if (document.kind !== 'submission') return [];
    const campaign = bodies.get(document.body.campaign);
    return campaign === undefined ? [] : [{ campaign, document }];
  });
  const grouped = new Map<string, Sent[]>();
  for (const sent of reports) {
    const agency = sent.document.issuer.id;
    grouped.set(agency, [...(grouped.get(agency) ?? []), sent]);
  }
  byAgency = grouped;
}, hookTimeout);

/** What is said of each pair of reports of one agency that follow one another. */
function overPairs<R>(compare: (earlier: Sent, later: Sent) => R[]): R[] {
  return [...byAgency.values()].flatMap((sent) =>
    sent.slice(1).flatMap((later, index) => {
      const earlier = sent[index];
      return earlier === undefined || earlier.campaign.period === later.campaign.period
        ? []
        : compare(earlier, later);
    }),
  );
}

function name({ document, campaign }: Sent): string {
  return `${document.issuer.id} ${campaign.period} r${document.body.revision}`;
}

describe('the reports of a sample province', () => {
  it('break none of the rules that a report is checked by', () => {
    const framework = indexFramework(sampleFramework);
    const errors = reports.flatMap((sent) => {
      const agency = sent.campaign.agencies.find(({ id }) => id === sent.document.issuer.id);
      if (agency === undefined) return [name(sent)];
      const input = {
        framework,
        campaign: sent.campaign,
        agency,
        submission: sent.document.body,
        lateness: null,
        adjustments: [],
      };
      return checkSubmission(input, null).map(({ code, path }) => `${name(sent)} ${code} ${path}`);
    });
    expect(errors).toEqual([]);
  });

  it('keep money within money and dates in order, and give a cause for each delay', () => {
    const problems = reports.flatMap((sent) =>
      sent.document.body.projects.rows.flatMap((project) =>
        checkProject(project, { to: sent.campaign.to, today: sent.campaign.cutOffOn }).map(
          ({ code, path }) => `${name(sent)} ${project.code} ${code} ${path}`,
        ),
      ),
    );
    expect(problems).toEqual([]);
  });

  it('agree with the staff register about who is assigned, but for a few overclaims', () => {
    const claims = reports.flatMap(({ campaign, document }) => {
      const { values, staff } = document.body;
      const serving = staff.rows.filter(({ endedOn }) => endedOn === null || endedOn > campaign.cutOffOn);
      const best = serving.some(({ time }) => time === 'full-time') ? 2 : Math.min(1, serving.length);
      const claimed = Number(values['muc_bo_tri'] ?? 0);
      return staff.declaredEmpty || staff.rows.length > 0 ? [claimed - best] : [];
    });
    expect(Math.max(...claims)).toBe(1);
    expect(claims.filter((excess) => excess === 1).length).toBeLessThan(claims.length * 0.08);
  });

  it('never change what is past: first plans, closed budget years, ended stages', () => {
    const changed = overPairs((earlier, later) => {
      const now = new Map(later.document.body.projects.rows.map((project) => [project.id, project]));
      return earlier.document.body.projects.rows.flatMap((before) => {
        const after = now.get(before.id);
        if (after === undefined) return [`${name(later)} lost ${before.code}`];
        const closed = before.years.filter(({ year }) => year < Number(earlier.campaign.to.slice(0, 4)));
        const ended = before.stages.filter(({ endedOn }) => endedOn !== null);
        const isKept =
          JSON.stringify(after.baselines[0]) === JSON.stringify(before.baselines[0]) &&
          closed.every((row) => after.years.some((other) => JSON.stringify(other) === JSON.stringify(row))) &&
          ended.every((row) => after.stages.some((other) => JSON.stringify(other) === JSON.stringify(row))) &&
          after.volumePercent >= before.volumePercent;
        return isKept ? [] : [`${name(later)} changed ${before.code}`];
      });
    });
    expect(changed).toEqual([]);
  });

  it('add up money from 1 January and start again with each year', () => {
    const paidIn = ({ campaign, document }: Sent): number =>
      document.body.projects.rows
        .flatMap(({ years }) => years)
        .filter(({ year }) => year === Number(campaign.to.slice(0, 4)))
        .reduce((sum, { paid }) => sum + paid, 0);
    const sunk = overPairs((earlier, later) =>
      earlier.campaign.to.slice(0, 4) === later.campaign.to.slice(0, 4) && paidIn(later) < paidIn(earlier)
        ? [name(later)]
        : [],
    );
    expect(sunk).toEqual([]);
  });

  it('keep register rows for ever and forget no training', () => {
    const lost = overPairs((earlier, later) => {
      const now = new Map(later.document.body.staff.rows.map((member) => [member.id, member]));
      // An agency that left the whole book out has no rows to compare.
      if (now.size === 0) return [];
      return earlier.document.body.staff.rows.flatMap((member) => {
        const after = now.get(member.id);
        const isKept =
          after !== undefined &&
          member.training.every((course) =>
            after.training.some((other) => JSON.stringify(other) === JSON.stringify(course)),
          );
        return isKept ? [] : [`${name(later)} ${member.id}`];
      });
    });
    expect(lost).toEqual([]);
  });

  it('rarely move a level', () => {
    const moves = overPairs((earlier, later) =>
      Object.entries(earlier.document.body.values).flatMap(([field, value]) => {
        const after = later.document.body.values[field];
        return typeof value === 'string' && after !== undefined ? [after !== value] : [];
      }),
    );
    expect(moves.filter(Boolean).length / moves.length).toBeLessThan(0.15);
  });

  it('tell of the nine tasks of July 2019 from the second period on', () => {
    const owner = byAgency.get('STTTT') ?? [];
    expect(owner.map(({ document }) => document.body.directives.length)).toEqual([0, 9, 9, 9]);
    const undone = overPairs((earlier, later) =>
      earlier.document.body.directives.flatMap(({ directive, state, doneOn }) => {
        const after = later.document.body.directives.find((row) => row.directive === directive);
        return state === 'done' && after?.doneOn !== doneOn ? [name(later)] : [];
      }),
    );
    expect(undone).toEqual([]);
  });
});
