import { beforeAll, describe, expect, it } from 'vitest';
import type { CampaignBody, SubmissionBody } from '../../domain/documents/generated/documents';
import { indexFramework } from '../../domain/framework/framework-index';
import { noRulings, scoreAgency, type AgencyScore } from '../../domain/scoring/score-agency';
import { buildProvince } from './build-province';
import { sampleFramework } from './sample-resources';

const hookTimeout = 120_000;
const framework = indexFramework(sampleFramework);

/** The score that each agency's last revision gives itself, period by period. */
let scores: readonly (readonly AgencyScore[])[];

beforeAll(() => {
  const { files, campaigns } = buildProvince({ agencies: 154, periods: 2, seed: '2019' });
  scores = campaigns.map(({ verified }) => {
    const campaign = verified.document.body as CampaignBody;
    const latest = new Map<string, SubmissionBody>();
    for (const { verified: sent } of files) {
      if (sent.document.kind !== 'submission' || sent.document.body.campaign !== verified.id) continue;
      latest.set(sent.document.issuer.id, sent.document.body);
    }
    return campaign.agencies
      .filter(({ ranked }) => ranked)
      .flatMap((agency) => {
        const submission = latest.get(agency.id);
        if (submission === undefined) return [];
        const input = {
          framework,
          campaign,
          agency,
          submission,
          lateness: { workingDays: 0 },
          adjustments: [],
        };
        return scoreAgency(input, noRulings) ?? [];
      });
  });
}, hookTimeout);

function totalsOf(peerGroup: string, period = 0): number[] {
  return (scores[period] ?? [])
    .filter(({ kind }) => framework.peerGroupOfKind.get(kind) === peerGroup)
    .map(({ total }) => total / 100)
    .sort((left, right) => left - right);
}

function middleOf(totals: readonly number[]): number {
  return totals[Math.floor(totals.length / 2)] ?? 0;
}

describe('the scores of a sample province', () => {
  it.each([
    { peerGroup: 'provincial', lowest: 45, middle: [70, 85], highest: 94 },
    { peerGroup: 'district', lowest: 50, middle: [68, 84], highest: 94 },
    { peerGroup: 'commune', lowest: 28, middle: [58, 72], highest: 95 },
  ])('spread over $peerGroup bodies like those of a real one', ({ peerGroup, lowest, middle, highest }) => {
    const totals = totalsOf(peerGroup);
    expect(totals[0]).toBeGreaterThan(lowest);
    expect(totals.at(-1)).toBeLessThan(highest);
    expect(middleOf(totals)).toBeGreaterThan(middle[0] ?? 0);
    expect(middleOf(totals)).toBeLessThan(middle[1] ?? 100);
    expect((totals.at(-1) ?? 0) - (totals[0] ?? 0)).toBeGreaterThan(25);
  });

  it('put the department among the first of its peers', () => {
    const own = (scores[0] ?? []).find(({ agency }) => agency === 'STTTT')?.total ?? 0;
    expect(totalsOf('provincial').filter((total) => total > own / 100).length).toBeLessThan(3);
  });

  it('hardly ever tie', () => {
    const totals = totalsOf('commune');
    expect(totals.length - new Set(totals).size).toBeLessThan(8);
  });

  it('cover nearly everything, but for a few agencies below the minimum', () => {
    const coverage = (scores[0] ?? []).map((score) => score.coverage / 100);
    expect(coverage.filter((percent) => percent >= 90).length / coverage.length).toBeGreaterThan(0.9);
    const low = coverage.filter((percent) => percent < sampleFramework.minimumCoverage).length;
    expect([low >= 1, low <= 4]).toEqual([true, true]);
  });

  it('differ in every indicator, save the one that counts lateness', () => {
    const constant = sampleFramework.indicators
      .filter(({ code }) => {
        const points = scores.flat().flatMap(({ indicators }) => {
          const found = indicators.find((indicator) => indicator.code === code);
          return found?.status === 'scored' ? [found.points] : [];
        });
        return new Set(points).size < 2;
      })
      .map(({ code }) => code);
    expect(constant).toEqual(['CS05']);
  });

  it('rise a little from the first period to the second', () => {
    const [first = [], second = []] = scores;
    const changes = second
      .flatMap(({ agency, total }) => {
        const before = first.find((score) => score.agency === agency);
        return before === undefined ? [] : [(total - before.total) / 100];
      })
      .sort((left, right) => left - right);
    expect(middleOf(changes)).toBeGreaterThan(0.3);
    expect(middleOf(changes)).toBeLessThan(4);
    expect(changes.filter((change) => change < 0).length).toBeGreaterThan(8);
  });

  it('hang together inside an agency: whoever is weak in documents is weak in all of them', () => {
    expect(correlationOf('UD04', 'UD05')).toBeGreaterThan(0.6);
    expect(correlationOf('UD04', 'UD06')).toBeGreaterThan(0.6);
  });
});

/** Over the agencies that have a value in both. */
function correlationOf(code: string, otherCode: string): number {
  const shareOf = (score: AgencyScore, wanted: string): number | null => {
    const found = score.indicators.find((indicator) => indicator.code === wanted);
    return found?.status === 'scored' && found.points !== null ? found.points / found.maximum : null;
  };
  const pairs = (scores[0] ?? []).flatMap((score) => {
    const [share, other] = [shareOf(score, code), shareOf(score, otherCode)];
    return share === null || other === null ? [] : [{ share, other }];
  });
  return correlation(
    pairs.map(({ share }) => share),
    pairs.map(({ other }) => other),
  );
}

function correlation(left: readonly number[], right: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [middle, other] = [mean(left), mean(right)];
  const spread = (list: readonly number[], around: number): number =>
    Math.sqrt(list.reduce((sum, value) => sum + (value - around) ** 2, 0));
  const shared = left.reduce(
    (sum, value, index) => sum + (value - middle) * ((right[index] ?? 0) - other),
    0,
  );
  return shared / (spread(left, middle) * spread(right, other));
}
