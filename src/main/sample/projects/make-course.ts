import type { Baseline, Day } from '../../../domain/documents/generated/documents';
import { addDays, addMonths, daysBetween } from '../calendar/days';
import { workingDayFrom, workingDayUpTo } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import { rowIdOf } from '../chance/row-id';
import { fillText } from '../fill-text';
import type { SampleAgency } from '../province/sample-agency';
import { sampleResources } from '../sample-resources';
import { beforeReport, pastStages, planStages } from './plan-stages';
import type { ProjectCourse } from './project-course';
import {
  leaveEarly,
  liveStages,
  meetTrouble,
  rebaseline,
  settle,
  takePause,
  type Setting,
} from './project-events';
import type { ProjectTemplate } from './project-files';
import { signer } from './sign-decisions';

const million = 1_000_000;

/** Lives a project through from its proposal to its settlement; the same whatever period is looked at. */
export function makeCourse(
  seed: string,
  agency: SampleAgency,
  template: ProjectTemplate,
  code: string,
  skill: number,
): ProjectCourse {
  const { projects, projectTexts: texts } = sampleResources;
  const chance = chanceOf(seed, agency.id, 'project', code);
  const shape = projects.shapes[template.kind];
  const setting: Setting = { chance, template, shape, skill };
  const startsOn = workingDayFrom(addDays(`${template.start}-01`, chance.whole(0, 40)));
  const endsOn = beforeReport(addDays(addMonths(startsOn, template.months), chance.whole(-20, 20)));
  const approvedOn = workingDayUpTo(addDays(startsOn, -chance.whole(3, 12)));
  const planned = planStages(shape, startsOn, endsOn);
  const trouble = meetTrouble(setting, daysBetween(startsOn, endsOn));
  const pause = trouble === null ? null : takePause(setting, planned);
  const exit = pause !== null && pause.to === null ? leaveEarly(chance, pause) : null;
  const lived = liveStages(setting, planned, trouble, pause);
  const handover = lived.find(({ stage }) => stage === '10')?.endsOn ?? endsOn;
  const settlementDueOn = addMonths(handover, shape.settleMonths);
  const settlement = settle(setting, handover, settlementDueOn);
  const totalCost = Math.round(chance.whole(template.millions[0], template.millions[1]) / 10) * 10 * million;
  const signed = signer(agency, template, chance);
  const first: Baseline = {
    approvedOn,
    decision: signed(approvedOn, texts.decisions.approval).number,
    reason: '',
    totalCost,
    startsOn,
    endsOn,
    stages: planned.map((span) => ({ ...span })),
  };
  const second = trouble === null || exit !== null ? null : rebaseline(setting, first, trouble, signed);
  const before = pastStages(shape, approvedOn);
  const tendered = lived.find(({ stage }) => stage === '07')?.endsOn;
  const decided = before.find(({ stage }) => stage === '02')?.endsOn;
  const place = agency.name.vi.replace(projects.placePrefix, '');
  return {
    id: rowIdOf(seed, agency.id, 'project', code),
    code,
    name: fillText(template.name, { agency: agency.name.vi, place }),
    plan: `${projects.planPrefix}${planYear(startsOn, endsOn)}`,
    kind: template.kind,
    group: template.group ?? null,
    beneficiaries: chance.pick(texts.beneficiaries),
    place,
    decisions: [
      ...(decided === undefined ? [] : [signed(decided, texts.decisions.policy)]),
      { ...signed(approvedOn, texts.decisions.approval), number: first.decision ?? '' },
      ...(tendered === undefined ? [] : [signed(tendered, texts.decisions.tender)]),
      ...(second === null
        ? []
        : [{ ...signed(second.approvedOn, texts.decisions.revision), number: second.decision ?? '' }]),
    ],
    baselines: second === null ? [first] : [first, second],
    stages: [...before, ...lived.filter(({ stage }) => stage !== '12'), settlement],
    troubles:
      trouble === null
        ? []
        : [{ ...trouble, from: planned.find(({ stage }) => stage === trouble.stage)?.startsOn ?? startsOn }],
    pauses: pause === null ? [] : [pause],
    exit,
    risks: chance.pick(texts.risks),
    intendedUsers: chance.whole(template.users[0], template.users[1]),
    activeShare: Math.min(0.97, Math.max(0.12, 0.34 + 0.52 * skill + 0.13 * chance.swing())),
    benefits: chance.pick(texts.benefits),
    settlementDueOn,
    finishedText: texts.exits.finished,
    sources: projects.sources[agency.kind] ?? [],
    paymentShare: Math.min(1, Math.max(0.62, 0.76 + 0.22 * skill + 0.05 * chance.swing())),
  };
}

function planYear(startsOn: Day, endsOn: Day): number {
  const [started, ended] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))];
  return Math.max(started, Math.min(2019, ended));
}
