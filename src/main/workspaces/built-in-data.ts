import registry from '../../../resources/agencies/bac-ninh-2019.json';
import framework from '../../../resources/framework/khung-2019.json';
import type { BuiltInRegistry } from '../../contract/workspace-calls';
import type { FrameworkBody } from '../../domain/documents/generated/documents';

export const builtInFramework = framework as unknown as FrameworkBody;

/** The registry as a campaign lists it; where a code or a fact comes from stays in the resource. */
export const builtInRegistry: BuiltInRegistry = {
  province: registry.province,
  department: registry.department,
  agencies: registry.agencies.map(({ id, code, name, kind, parent, ranked, facts, highSkillTarget }) => ({
    id,
    code,
    name,
    kind,
    parent,
    ranked,
    facts,
    highSkillTarget,
    dueOn: null,
  })),
};
