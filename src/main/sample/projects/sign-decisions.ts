import type { Day, ProjectDecision } from '../../../domain/documents/generated/documents';
import type { Chance } from '../chance/chance';
import { fillText } from '../fill-text';
import type { SampleAgency } from '../province/sample-agency';
import { sampleResources } from '../sample-resources';
import type { ProjectTemplate } from './project-files';

export type Signer = (day: Day, subject: string) => ProjectDecision;

/** Numbers decisions the way the level that signs them does. */
export function signer(agency: SampleAgency, template: ProjectTemplate, chance: Chance): Signer {
  const { projects, projectTexts } = sampleResources;
  const usual = projects.levels[agency.kind] ?? 'department';
  const level = template.kind === 'investment' && usual === 'department' ? projects.investmentLevel : usual;
  return (signedOn, subject) => ({
    number: fillText(projectTexts.numbers[level], {
      n: chance.whole(24, level === 'province' ? 2300 : 640),
      symbol: agency.symbol,
    }),
    signedOn,
    level,
    subject,
  });
}
