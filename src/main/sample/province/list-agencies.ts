import type { Bilingual } from '../../../domain/documents/generated/documents';
import { fillText } from '../fill-text';
import type { RegistryAgency } from '../sample-files';
import { sampleResources } from '../sample-resources';
import type { SampleAgency } from './sample-agency';

const known = new Map<number, readonly SampleAgency[]>();

/** Every agency of a block; the same whatever part of it is asked for. */
export function agenciesOfBlock(block: number): readonly SampleAgency[] {
  const found = known.get(block) ?? makeBlock(block);
  known.set(block, found);
  return found;
}

function makeBlock(block: number): readonly SampleAgency[] {
  const { agencies } = sampleResources.registry;
  return agencies.map((agency) => ({
    id: idIn(block, agency.id),
    model: agency.id,
    block,
    code: block === 0 ? agency.code : null,
    name: nameIn(block, agency.name),
    kind: agency.kind,
    parent: agency.parent === null ? null : idIn(block, agency.parent),
    ranked: agency.ranked,
    facts: agency.facts,
    symbol: agency.symbol,
    children: agencies.filter((other) => other.parent === agency.id).length,
  }));
}

/** The first `count` scored agencies in file order, from as many provinces as that takes. */
export function listAgencies(count: number): readonly SampleAgency[] {
  const chosen: SampleAgency[] = [];
  for (let block = 0; chosen.length < count; block += 1) {
    const scored = agenciesOfBlock(block).filter(({ ranked }) => ranked);
    chosen.push(...scored.slice(0, count - chosen.length));
  }
  return chosen;
}

function idIn(block: number, id: RegistryAgency['id']): string {
  return block === 0 ? id : `M${block + 1}-${id}`;
}

function nameIn(block: number, name: Bilingual): Bilingual {
  if (block === 0) return name;
  const { inventedProvince } = sampleResources.department;
  const number = block + 1;
  return {
    en: fillText(inventedProvince.en, { name: name.en, number }),
    vi: fillText(inventedProvince.vi, { name: name.vi, number }),
  };
}
