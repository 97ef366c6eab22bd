import { beforeAll, describe, expect, it } from 'vitest';
import type { CampaignDocument, SubmissionDocument } from '../../domain/documents/generated/documents';
import { readPackage } from '../../domain/documents/read-package';
import { followAgency } from '../../domain/lifecycle/follow-agency';
import { gatherReports, noReports } from '../../domain/lifecycle/gather-reports';
import { buildTrust } from '../../domain/trust/build-trust';
import { checkTrust } from '../../domain/trust/check-trust';
import { nodeCrypto } from '../packages/node-crypto';
import { buildProvince, type SampleProvince } from './build-province';
import { buildReplies } from './build-replies';
import { sampleResources } from './sample-resources';

const seed = '2019';
const hookTimeout = 120_000;

function bytesByPath(province: SampleProvince): Map<string, string> {
  const packages = province.files.map(({ path, bytes }) => [path, nodeCrypto.sha256(bytes)] as const);
  const replies = [...buildReplies(province)].map(
    ([name, bytes]) => [`replies/${name}`, nodeCrypto.sha256(bytes)] as const,
  );
  return new Map([...packages, ...replies]);
}

describe('building a sample province', () => {
  it('writes the same bytes for the same request, and others for another seed', () => {
    const request = { agencies: 12, periods: 2, seed };
    const first = bytesByPath(buildProvince(request));
    expect(bytesByPath(buildProvince(request))).toEqual(first);
    expect(bytesByPath(buildProvince({ ...request, seed: 'another' }))).not.toEqual(first);
  });

  it('leaves earlier periods as they were when later ones follow', () => {
    const short = bytesByPath(buildProvince({ agencies: 40, periods: 1, seed }));
    const long = bytesByPath(buildProvince({ agencies: 40, periods: 3, seed }));
    // A reply about keys gathers what was decided so far, so only it may grow.
    const isFixed = ([path]: readonly [string, string]): boolean => !path.endsWith('_keys.reply.nhipso.json');
    const expected = [...short].filter(isFixed);
    expect(expected.map(([path]) => [path, long.get(path)])).toEqual(expected);
  });

  it('invents further provinces beyond the registry without repeating an agency', () => {
    const { agencies } = buildProvince({ agencies: 160, periods: 1, seed });
    const scored = agencies.filter(({ ranked }) => ranked).map(({ id }) => id);
    expect(new Set(scored).size).toBe(160);
    expect(scored.slice(154)).toEqual(['M2-VPUBND', 'M2-SNV', 'M2-STP', 'M2-SKHDT', 'M2-STC', 'M2-SCT']);
  });
});

describe('the whole sample province', () => {
  let province: SampleProvince;
  beforeAll(() => {
    province = buildProvince({ agencies: 154, periods: 2, seed });
  }, hookTimeout);

  it('gives every package a path of its own and bytes that anybody can read back', () => {
    expect(new Set(province.files.map(({ path }) => path)).size).toBe(province.files.length);
    const unreadable = province.files.filter(({ bytes }) => !readPackage(bytes, nodeCrypto).ok);
    expect(unreadable.map(({ path }) => path)).toEqual([]);
  });

  it('is trusted throughout, but for reports whose key nobody approved', () => {
    const trust = buildTrust(
      province.files.map(({ verified }) => verified),
      { crypto: nodeCrypto },
    );
    if (!trust.ok) throw new Error(trust.problem.code);
    const refused = province.files.flatMap(({ verified }) => checkTrust(verified, trust.value) ?? []);
    expect(refused.map(({ code }) => code)).toEqual([
      'key-not-approved',
      'key-not-approved',
      'key-not-approved',
    ]);
  });

  it.each([
    {
      period: '2019-H1',
      expected: {
        accepted: 125,
        received: 10,
        returned: 4,
        submitted: 3,
        conflict: 1,
        missing: 9,
        'key-not-approved': 2,
      },
    },
    {
      period: '2019-H2',
      expected: {
        accepted: 138,
        received: 7,
        returned: 2,
        submitted: 2,
        conflict: 1,
        missing: 3,
        'key-not-approved': 1,
      },
    },
  ])('has a believable share of each fate in $period', ({ period, expected }) => {
    const trust = buildTrust(
      province.files.map(({ verified }) => verified),
      { crypto: nodeCrypto },
    );
    const chain = trust.ok ? trust.value.campaigns.get(period) : undefined;
    if (!trust.ok || chain === undefined) throw new Error(`no campaign for ${period}`);
    const campaign = (chain.inForce?.document as CampaignDocument).body;
    const reports = gatherReports(trust.value, chain);
    const counts: Record<string, number> = {};
    for (const agency of campaign.agencies.filter(({ ranked }) => ranked)) {
      const { status } = followAgency(agency, campaign, reports.get(agency.id) ?? noReports, trust.value);
      counts[status] = (counts[status] ?? 0) + 1;
    }
    expect(counts).toEqual(expected);
  });

  it('holds no clock: every document is dated within the days of its campaigns', () => {
    const days = province.files.map(({ verified }) => verified.document.createdAt.slice(0, 10)).sort();
    expect([days[0], (days.at(-1) ?? '') < '2020-01-31']).toEqual(['2019-05-27', true]);
  });

  it('names no person as having approved a report, only a title', () => {
    const submissions = province.files
      .map(({ verified }) => verified.document)
      .filter((document): document is SubmissionDocument => document.kind === 'submission');
    const titles = new Set(Object.values(sampleResources.review.signers).flat());
    expect(submissions.filter(({ body }) => !titles.has(body.approvedBy))).toEqual([]);
  });
});
