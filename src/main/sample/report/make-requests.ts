import type { NotApplicableRequest } from '../../../domain/documents/generated/documents';
import { chanceOf } from '../chance/chance';
import { sampleResources } from '../sample-resources';
import type { Values } from '../sample-files';
import { indicatorsOf, inputsOf } from '../values/applicable-fields';
import { isPresent } from '../values/value-context';
import type { AgencyState } from './agency-state';

const requestShare = 0.13;

/** Asks to be let off an indicator where the agency has nothing to show. */
export function makeRequests({ seed, agency }: AgencyState, values: Values): NotApplicableRequest[] {
  return sampleResources.notApplicable.requests.flatMap(({ indicator, reason }) => {
    const asked = indicatorsOf(agency.kind).find(({ code }) => code === indicator);
    const input = asked === undefined ? undefined : inputsOf(asked.scoring)[0];
    if (input === undefined || isPresent(values, input)) return [];
    return chanceOf(seed, agency.id, 'request', indicator).happens(requestShare)
      ? [{ indicator, reason }]
      : [];
  });
}
