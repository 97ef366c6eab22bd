import { describe, expect, test } from 'vitest';
import type { DirectiveBody, FiguresBody } from '../../src/domain/documents/generated/documents';
import { validateDirective, validateFigures } from '../../src/domain/documents/generated/validators';
import { asDocument, readResource } from './read-resource';

type Seed = {
  reviewedPeriod: string;
  plannedPeriod: string;
  plan: { code: string };
  projects: { code: string; plan: string; phase: number | null; owner: string; assumed: string[] }[];
  directives: DirectiveBody[];
  figures: FiguresBody;
};

const seed = readResource('seed/july-2019.json') as Seed;
const registry = readResource('agencies/bac-ninh-2019.json') as { agencies: { id: string }[] };

describe('the facts of July 2019', () => {
  test('are nine directives, each a directive document', () => {
    const refused = seed.directives.filter(
      (directive) => !validateDirective(asDocument('directive', directive)),
    );
    expect(refused).toEqual([]);
    expect(seed.directives.map((directive) => directive.code)).toEqual([
      'CD-01',
      'CD-02',
      'CD-03',
      'CD-04',
      'CD-05',
      'CD-06',
      'CD-07',
      'CD-08',
      'CD-09',
    ]);
    expect(
      seed.directives
        .filter((directive) => directive.kind === 'shortcoming')
        .map((directive) => directive.code),
    ).toEqual(['CD-01', 'CD-02', 'CD-03']);
  });

  test('mark the recipients and due days of directives as assumed', () => {
    expect(seed.directives.filter((directive) => directive.assumed.join() !== 'to,dueOn')).toEqual([]);
  });

  test('name only agencies of the registry', () => {
    const known = registry.agencies.map((agency) => agency.id);
    const named = [
      ...seed.directives.flatMap((directive) => (directive.to === 'all' ? [] : directive.to.agencies)),
      ...seed.projects.map((project) => project.owner),
    ];
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
    expect(named).not.toEqual([]);
  });

  test('start the fines by camera on 1 September 2019', () => {
    expect(
      seed.directives
        .filter((directive) => directive.startsOn !== null)
        .map(({ code, startsOn }) => [code, startsOn]),
    ).toEqual([['CD-05', '2019-09-01']]);
  });

  test('are nine sector figures in one figures document', () => {
    expect([validateFigures(asDocument('figures', seed.figures)), validateFigures.errors ?? []]).toEqual([
      true,
      [],
    ]);
    expect(
      seed.figures.items.map(({ code, value, approximate, asOf }) => [code, value, approximate, asOf]),
    ).toEqual([
      ['POST.ENTERPRISES', 18, false, '2019-06-30'],
      ['POST.POINTS', 201, false, '2019-06-30'],
      ['TEL.ENTERPRISES', 8, false, '2019-06-30'],
      ['TEL.PHONE_SUBSCRIBERS_GROWTH', 4, false, '2019-06-30'],
      ['TV.PAY_DENSITY', 8.68, false, '2019-06-30'],
      ['IT.ENTERPRISES', 1300, true, '2019-06-30'],
      ['IT.REVENUE', 525950, true, null],
      ['IT.TAX', 6500, true, null],
      ['PRESS.PUBLISHING_LICENCES', 128, false, null],
    ]);
  });

  test('are one plan with three projects whose owner is assumed', () => {
    expect(seed.projects.map(({ code, plan, phase, assumed }) => [code, plan, phase, assumed])).toEqual([
      ['CAM-GD2', seed.plan.code, 2, ['owner']],
      ['IOC', seed.plan.code, null, ['owner']],
      ['DIC-GD2', seed.plan.code, 2, ['owner']],
    ]);
  });

  test('review the first half of 2019 and plan the second', () => {
    expect([seed.reviewedPeriod, seed.plannedPeriod, seed.figures.period]).toEqual([
      '2019-H1',
      '2019-H2',
      '2019-H1',
    ]);
  });
});
