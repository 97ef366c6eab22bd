import type { CampaignBody, DocumentId } from '../../../domain/documents/generated/documents';
import { addDays } from '../calendar/days';
import { daysOffOf, workingDayUpTo, type HalfYear } from '../calendar/half-year';
import { fillText } from '../fill-text';
import type { SampleAgency } from '../province/sample-agency';
import type { IssuedDirective } from '../report/make-directive-progress';
import { julyFacts, sampleFramework, sampleResources } from '../sample-resources';
import { hiringTargetOf } from '../staff/make-hires';
import { momentOf, officeMinutes, signDraft, type SampleKeys, type SamplePackage } from './sample-desk';

const announcedBeforeDays = 5;
/** The review that gave out the tasks was on 18 July 2019; they were written up the day after. */
const tasksWrittenOn = '2019-07-19';

export function publishedOn(half: HalfYear): string {
  return workingDayUpTo(addDays(half.opensOn, -announcedBeforeDays));
}

export function publishFramework(keys: SampleKeys, first: HalfYear): SamplePackage {
  const createdAt = momentOf(publishedOn(first), officeMinutes.publish);
  return signDraft({ kind: 'framework', createdAt, previous: null, body: sampleFramework }, keys.root);
}

export function publishCampaign(
  keys: SampleKeys,
  half: HalfYear,
  agencies: readonly SampleAgency[],
  framework: DocumentId,
  compareWith: DocumentId | null,
): SamplePackage {
  const { department, review, life } = sampleResources;
  const title = half.half === 1 ? department.campaignTitle.first : department.campaignTitle.second;
  const isExtended = (agency: SampleAgency): boolean =>
    life.extended.agency === agency.id && life.extended.period === half.period;
  const body: CampaignBody = {
    title: { en: fillText(title.en, { year: half.year }), vi: fillText(title.vi, { year: half.year }) },
    provinceName: department.provinceName,
    period: half.period,
    from: half.from,
    to: half.to,
    opensOn: half.opensOn,
    cutOffOn: half.cutOffOn,
    dueOn: half.dueOn,
    graceDays: 0,
    // A late report of the second half may come in January.
    daysOff: [...daysOffOf(half.year), ...daysOffOf(half.year + 1)],
    framework,
    compareWith,
    agencies: agencies.map((agency) => ({
      id: agency.id,
      code: agency.code,
      name: agency.name,
      kind: agency.kind,
      parent: agency.parent,
      ranked: agency.ranked,
      facts: { ...agency.facts },
      highSkillTarget: hiringTargetOf(agency, half),
      dueOn: isExtended(agency) ? life.extended.dueOn : null,
    })),
    departmentKeys: review.keyHolders.map((holder, index) => ({
      holder,
      publicKey: keys.reviewers[index]?.publicKey ?? '',
    })),
    sealingKey: null,
    rootEndorsement: null,
  };
  return signDraft(
    {
      kind: 'campaign',
      createdAt: momentOf(publishedOn(half), officeMinutes.publish + 15),
      previous: null,
      body,
    },
    keys.root,
  );
}

export function publishDirectives(keys: SampleKeys): readonly (SamplePackage & IssuedDirective)[] {
  return julyFacts.directives.map((body, index) => {
    const createdAt = momentOf(tasksWrittenOn, officeMinutes.publish + index);
    const made = signDraft({ kind: 'directive', createdAt, previous: null, body }, keys.root);
    return { ...made, id: made.verified.id, body };
  });
}

export function publishFigures(keys: SampleKeys): SamplePackage {
  const createdAt = momentOf(tasksWrittenOn, officeMinutes.publish + 30);
  return signDraft({ kind: 'figures', createdAt, previous: null, body: julyFacts.figures }, keys.root);
}
