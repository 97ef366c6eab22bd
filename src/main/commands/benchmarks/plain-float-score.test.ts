import { describe, expect, it } from 'vitest';
import { indexFramework } from '../../../domain/framework/framework-index';
import { noRulings, scoreAgency } from '../../../domain/scoring/score-agency';
import { benchmarkProvince } from './benchmark-province';
import { plainFloatScorer } from './plain-float-score';

describe('the reference of the score benchmark', () => {
  it('computes the same totals as the exact engine, up to a rounding', () => {
    const { ground, submissions } = benchmarkProvince(12);
    const [framework, campaign] = ground.map(({ verified }) => verified.document);
    if (framework?.kind !== 'framework' || campaign?.kind !== 'campaign') throw new Error('no ground');
    const index = indexFramework(framework.body);
    const scoreOf = plainFloatScorer(framework.body);
    for (const [at, agency] of campaign.body.agencies.entries()) {
      const document = submissions[at]?.verified.document;
      if (document?.kind !== 'submission') throw new Error('no report');
      const context = {
        campaign: campaign.body,
        agency,
        submission: document.body,
        lateness: { workingDays: 0 },
      };
      const exact = scoreAgency({ ...context, framework: index, adjustments: [] }, noRulings);
      expect(scoreOf(context)).toBeCloseTo((exact?.total ?? 0) / 100, 1);
    }
  });
});
