// Names inside a framework: each stands once and leads somewhere.
import type { FrameworkBody } from '../documents/generated/documents';
import type { FrameworkFault } from './framework-fault';
import { inputFields } from './indicator-inputs';

/** Registers that a condition may name; registry facts are free. */
const registers: readonly string[] = ['projects', 'staff', 'hires'];

export function checkNames(framework: FrameworkBody): FrameworkFault[] {
  return [...findRepeated(framework), ...findUnknown(framework), ...findOverlaps(framework)];
}

function findRepeated({
  kinds,
  peerGroups,
  bands,
  conditions,
  groups,
  fields,
  indicators,
  deductions,
  sources,
}: FrameworkBody): FrameworkFault[] {
  const lists: [string, readonly string[]][] = [
    ['kinds', kinds.map(({ id }) => id)],
    ['peerGroups', peerGroups.map(({ id }) => id)],
    ['bands', bands.map(({ id }) => id)],
    ['conditions', conditions.map(({ id }) => id)],
    ['groups', groups.map(({ code }) => code)],
    ['fields', fields.map(({ key }) => key)],
    ['indicators', indicators.map(({ code }) => code)],
    ['deductions', deductions.items.map(({ code }) => code)],
    ['sources', sources.map(({ id }) => id)],
    ...indicators.flatMap(({ code, scoring }): [string, string[]][] =>
      scoring.type === 'level' ? [[`indicators/${code}/levels`, scoring.levels.map(({ id }) => id)]] : [],
    ),
  ];
  return lists.flatMap(([list, names]) =>
    [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => ({
      severity: 'error',
      code: 'repeated',
      path: `${list}/${name}`,
      details: { name },
    })),
  );
}

function findUnknown(framework: FrameworkBody): FrameworkFault[] {
  const known = {
    kind: new Set(framework.kinds.map(({ id }) => id)),
    condition: new Set(framework.conditions.map(({ id }) => id)),
    group: new Set(framework.groups.map(({ code }) => code)),
    field: new Set(framework.fields.map(({ key }) => key)),
    source: new Set(framework.sources.map(({ id }) => id)),
    register: new Set(registers),
  };
  const unknown = (path: string, to: keyof typeof known, names: readonly string[]): FrameworkFault[] =>
    names
      .filter((name) => !known[to].has(name))
      .map((name) => ({ severity: 'error', code: 'unknown-reference', path, details: { to, name } }));
  return [
    ...framework.peerGroups.flatMap(({ id, kinds }) => unknown(`peerGroups/${id}`, 'kind', kinds)),
    ...framework.conditions.flatMap(({ id, on, key }) =>
      on === 'registry' ? [] : unknown(`conditions/${id}`, on, [key]),
    ),
    ...framework.indicators.flatMap(({ code, group, kinds, requires, scoring, sources }) => {
      const path = `indicators/${code}`;
      return [
        ...unknown(path, 'group', [group]),
        ...unknown(path, 'kind', kinds),
        ...unknown(path, 'condition', requires === null ? [] : [requires]),
        ...unknown(path, 'field', inputFields(scoring)),
        ...unknown(path, 'source', sources),
      ];
    }),
    ...framework.notAbove.flatMap(({ part, whole }) => unknown(`notAbove/${part}`, 'field', [part, whole])),
  ];
}

/** A kind in two lists would be ranked twice. */
function findOverlaps({ peerGroups }: FrameworkBody): FrameworkFault[] {
  const first = new Map<string, string>();
  return peerGroups.flatMap(({ id, kinds }) =>
    kinds.flatMap((kind): FrameworkFault[] => {
      const other = first.get(kind);
      if (other === undefined) first.set(kind, id);
      if (other === undefined || other === id) return [];
      return [
        {
          severity: 'error',
          code: 'peer-groups-overlap',
          path: `peerGroups/${id}`,
          details: { kind, other },
        },
      ];
    }),
  );
}
