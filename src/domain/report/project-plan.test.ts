import { describe, expect, it } from 'vitest';
import { newProject } from './blank-rows';
import { addBaseline, findBaselineFaults, proposeBaseline, type BaselineEntry } from './project-plan';

const project = newProject('abcdefgh1', 'P1', 'Project');
const firstPlan: BaselineEntry = {
  approvedOn: '2018-12-28',
  decision: ' 1187 ',
  reason: 'never said on a first plan',
  totalCost: 36_900_000_000,
  startsOn: '2018-08-01',
  endsOn: '2019-12-31',
  stages: {
    '08': { startsOn: '2019-03-01', endsOn: '2019-11-30' },
    '02': { startsOn: '2018-08-01', endsOn: '2018-09-30' },
    '05': { startsOn: null, endsOn: null },
  },
};

function planned() {
  const result = addBaseline(project, firstPlan);
  if (result === null) throw new Error('the first plan was refused');
  return result;
}

describe('recording an approved plan', () => {
  it('records the first plan with its stages in order, without a reason and without blank stages', () => {
    expect(planned().baselines).toEqual([
      {
        approvedOn: '2018-12-28',
        decision: '1187',
        reason: '',
        totalCost: 36_900_000_000,
        startsOn: '2018-08-01',
        endsOn: '2019-12-31',
        stages: [
          { stage: '02', startsOn: '2018-08-01', endsOn: '2018-09-30' },
          { stage: '08', startsOn: '2019-03-01', endsOn: '2019-11-30' },
        ],
      },
    ]);
  });

  it('adds a change of plan with its reason and leaves the first as it was', () => {
    const before = planned();
    const change = {
      ...proposeBaseline(before),
      approvedOn: '2019-04-10',
      reason: 'more places',
      totalCost: 38e9,
    };
    const after = addBaseline(before, change);
    expect(after?.baselines[0]).toBe(before.baselines[0]);
    expect(after?.baselines[1]).toEqual({
      ...before.baselines[0],
      approvedOn: '2019-04-10',
      decision: null,
      reason: 'more places',
      totalCost: 38e9,
    });
  });

  it('refuses a change without reason, before the approval it changes, or with stages half filled', () => {
    const before = planned();
    const change: BaselineEntry = {
      ...proposeBaseline(before),
      approvedOn: '2018-12-27',
      stages: {
        '07': { startsOn: '2019-02-01', endsOn: null },
        '08': { startsOn: '2019-05-01', endsOn: '2019-04-01' },
      },
    };
    expect(findBaselineFaults(before, change)).toEqual([
      'reasonMissing',
      'approvedBeforeLast',
      'stageHalf',
      'stageEndsBeforeStart',
    ]);
    expect(addBaseline(before, change)).toBeNull();
  });

  it('names everything that a blank first plan lacks', () => {
    expect(findBaselineFaults(project, proposeBaseline(project))).toEqual([
      'approvedOnMissing',
      'totalCostMissing',
      'startsOnMissing',
      'endsOnMissing',
    ]);
  });
});
