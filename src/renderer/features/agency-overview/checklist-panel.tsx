import { IconAlertOctagon, IconAlertTriangle, IconCheck, IconCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '../../../domain/report/next-step';
import { toneColours } from '../../ui/marks/tone';
import { Panel } from '../../ui/panels/panel';
import classes from './overview.module.css';

export function ChecklistPanel({ items }: { items: readonly ChecklistItem[] }) {
  const { t } = useTranslation('agency');
  const done = items.filter(({ isDone }) => isDone).length;
  return (
    <Panel
      title={t('overview.checklist.title')}
      actions={t('overview.checklist.note', { done, total: items.length })}
    >
      <ul>
        {items.map((entry) => (
          <li key={entry.item} className={classes.item}>
            <ItemIcon entry={entry} />
            <span>
              {entry.isDone
                ? t(`overview.checklist.${entry.item}.done`)
                : t(`overview.checklist.${entry.item}.left`, { count: entry.count })}{' '}
              {!entry.isDone && <span className={classes.dim}>{entry.groups.join(', ')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function ItemIcon({ entry: { item, isDone } }: { entry: ChecklistItem }) {
  const [Icon, tone] = isDone
    ? ([IconCheck, 'ok'] as const)
    : item === 'errors'
      ? ([IconAlertOctagon, 'bad'] as const)
      : item === 'warnings'
        ? ([IconAlertTriangle, 'warn'] as const)
        : ([IconCircle, 'dim'] as const);
  return <Icon size={16} stroke={1.9} color={toneColours[tone]} aria-hidden />;
}
