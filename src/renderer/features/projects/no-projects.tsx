import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgencyWork } from '../../parts/use-agency-work';
import { EmptyState } from '../../ui/panels/empty-state';

type NoProjectsProps = { work: AgencyWork; onAdd: () => void };

export function NoProjects({ work: { draft, editing }, onAdd }: NoProjectsProps) {
  const { t } = useTranslation('projects');
  const isDeclared = draft.registers.some(
    ({ register, declaredEmpty }) => register === 'projects' && declaredEmpty,
  );
  return (
    <EmptyState
      title={isDeclared ? t('declaredEmpty') : t('empty')}
      actions={
        <>
          <Button variant={isDeclared ? 'default' : 'filled'} onClick={onAdd}>
            {t('add')}
          </Button>
          <Button
            onClick={() => {
              editing.put('registers', { register: 'projects', declaredEmpty: !isDeclared });
              void editing.flush();
            }}
          >
            {isDeclared ? t('withdrawEmpty') : t('declareEmpty')}
          </Button>
        </>
      }
    >
      {isDeclared ? t('declaredEmptyNext') : t('emptyNext')}
    </EmptyState>
  );
}
