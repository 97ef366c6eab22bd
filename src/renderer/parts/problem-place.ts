import { useTranslation } from 'react-i18next';
import type { ReportPartId } from '../../domain/report/report-parts';
import type { ProblemPlace } from '../../domain/report/report-problem';
import { useBilingual } from '../locale/use-bilingual';
import { useCurrentCampaign } from '../session/current-campaign';

/** The address of the spot where a problem is mended. */
export function hrefOfPlace(place: ProblemPlace): string {
  switch (place.part) {
    case 'group':
      return place.field === null
        ? `#/agency/indicators?at=${place.indicator}`
        : `#/agency/indicators?at=${place.indicator}&field=${place.field}`;
    case 'projects':
      return place.row === null ? '#/agency/projects' : `#/agency/projects?row=${place.row}`;
    case 'staff':
    case 'hires':
      return place.row === null ? '#/agency/staff' : `#/agency/staff?row=${place.row}`;
    case 'directives':
    case 'approval':
      return '#/agency/report';
  }
}

export function hrefOfPart(id: ReportPartId): string {
  if (id.part === 'group') return `#/agency/indicators?group=${id.group}`;
  return hrefOfPlace(
    id.part === 'directives' ? { part: 'directives', row: '' } : { part: id.part, row: null },
  );
}

/** The name of a part of the report: a register, or an indicator group by its short name. */
export function usePartName(): (id: ReportPartId) => string {
  const { t } = useTranslation('agency');
  const inWords = useBilingual();
  const framework = useCurrentCampaign()?.framework;
  return (id) => {
    if (id.part !== 'group') return t(`part.${id.part}`);
    const group = framework?.groups.find(({ code }) => code === id.group);
    return group === undefined ? id.group : inWords(group.shortName);
  };
}
