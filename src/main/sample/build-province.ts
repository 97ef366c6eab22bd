import { halfYearAt } from './calendar/half-year';
import {
  publishCampaign,
  publishDirectives,
  publishedOn,
  publishFigures,
  publishFramework,
} from './documents/publish-ground';
import { sampleKeys, type SampleKeys, type SamplePackage } from './documents/sample-desk';
import { suffix, type SampleFile } from './documents/sample-file';
import { castFates } from './life/cast-fates';
import { keyIn, tellKeys } from './life/tell-keys';
import { tellReport } from './life/tell-report';
import { listAgencies } from './province/list-agencies';
import type { SampleAgency } from './province/sample-agency';
import { agencyStates } from './report/agency-state';

type SampleRequest = { readonly agencies: number; readonly periods: number; readonly seed: string };

export type SampleProvince = {
  readonly request: SampleRequest;
  readonly keys: SampleKeys;
  readonly agencies: readonly SampleAgency[];
  readonly campaigns: readonly SamplePackage[];
  readonly files: readonly SampleFile[];
};

/** A department and its agencies, half-year by half-year; the same bytes for the same request. */
export function buildProvince(request: SampleRequest): SampleProvince {
  const { seed, periods } = request;
  const keys = sampleKeys(seed);
  const agencies = listAgencies(request.agencies);
  const halves = Array.from({ length: periods }, (_, index) => halfYearAt(index));
  const first = halfYearAt(0);
  const framework = publishFramework(keys, first);
  const campaigns: SamplePackage[] = [];
  for (const half of halves) {
    const before = campaigns.at(-1)?.verified.id ?? null;
    campaigns.push(publishCampaign(keys, half, agencies, framework.verified.id, before));
  }
  const directives = publishDirectives(keys);
  const files: SampleFile[] = [
    departmentFile('framework', framework),
    ...campaigns.map((campaign, index) => departmentFile(`campaign_${halfYearAt(index).period}`, campaign)),
    ...directives.map((directive) => departmentFile(`directive_${directive.body.code}`, directive)),
    departmentFile('figures_2019-H1', publishFigures(keys)),
  ];
  const fates = new Map(
    [...new Set(agencies.map(({ block }) => block))].map((block) => [
      block,
      halves.map((half) => castFates(seed, block, half)),
    ]),
  );
  const firstCampaign = campaigns[0]?.verified.id ?? '';
  for (const agency of agencies) {
    files.push(
      ...tellKeys({ seed, keys, agency, kitSentOn: publishedOn(first), campaign: firstCampaign, periods }),
    );
    agencyStates(seed, agency, periods).forEach((state, index) => {
      const fate = fates.get(agency.block)?.[index]?.get(agency.id);
      const campaign = campaigns[index]?.verified.id;
      if (fate === undefined || campaign === undefined) return;
      files.push(
        ...tellReport({
          seed,
          keys,
          state,
          fate,
          key: keyIn(seed, keys, agency, index),
          campaign,
          directives,
        }),
      );
    });
  }
  return { request, keys, agencies, campaigns, files };
}

function departmentFile(name: string, made: SamplePackage): SampleFile {
  return { ...made, path: `packages/department/${name}${suffix}`, replyTo: null };
}
