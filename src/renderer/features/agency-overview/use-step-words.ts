import { useTranslation } from 'react-i18next';
import type { NextStep } from '../../../domain/report/next-step';
import { hrefOfPart, usePartName } from '../../parts/problem-place';

/** The verb of the next step and where it is done. */
export function useStepWords(): (step: NextStep) => { words: string; href: string } {
  const { t } = useTranslation('agency');
  const partName = usePartName();
  return (step) => {
    switch (step.kind) {
      case 'declare':
        return {
          words: t(`overview.next.declare.${step.register}`),
          href: hrefOfPart({ part: step.register }),
        };
      case 'fill':
      case 'evidence': {
        const id = { part: 'group' as const, group: step.group };
        return {
          words: t(`overview.next.${step.kind}`, { count: step.count, group: partName(id) }),
          href: hrefOfPart(id),
        };
      }
      case 'mend':
      case 'explain': {
        const { id } = step.part;
        const words = { count: step.count, part: partName(id) };
        return { words: t(`overview.next.${step.kind}`, words), href: hrefOfPart(id) };
      }
      case 'tasks':
        return { words: t('overview.next.tasks', { count: step.count }), href: '#/agency/report' };
      case 'approve':
        return { words: t('overview.next.approve'), href: '#/agency/report' };
      case 'sign':
      case 'sent':
        return {
          words: t(`overview.next.${step.kind}`, { revision: step.revision }),
          href: '#/agency/report',
        };
    }
  };
}
