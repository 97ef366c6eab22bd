import { useSearchParams } from 'react-router';
import type { FormSpot } from '../../../domain/report/form-walk';
import type { IndicatorLine } from '../../../domain/report/indicator-lines';

export type GroupChoice = {
  group: string;
  chooseGroup: (group: string) => void;
  /** The indicator a link pointed at, such as `?at=NL07` or `?at=NL07&field=...`. */
  arrivedAt: FormSpot | null;
};

/** The group shown is part of the address, so that a link can open it and Back returns to it. */
export function useGroupChoice(lines: readonly IndicatorLine[], groups: readonly string[]): GroupChoice {
  const [search, setSearch] = useSearchParams();
  const at = lines.find(({ indicator }) => indicator.code === search.get('at'));
  const wanted = at?.indicator.group ?? search.get('group');
  return {
    group: groups.find((group) => group === wanted) ?? groups[0] ?? '',
    chooseGroup: (group) => {
      setSearch({ group }, { replace: true });
    },
    arrivedAt: at === undefined ? null : { indicator: at.indicator.code, field: search.get('field') },
  };
}
