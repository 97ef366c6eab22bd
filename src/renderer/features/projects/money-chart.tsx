import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../../domain/documents/generated/documents';
import { moneyCurve } from '../../../domain/report/money-curve';
import { useFormats } from '../../locale/use-formats';
import { LineChart, type ChartLine } from '../../ui/charts/line-chart';

/** Money given and paid out, added up over the years; one year alone is no curve. */
export function MoneyChart({ project }: { project: Project }) {
  const { t } = useTranslation('projects');
  const formats = useFormats();
  const points = useMemo(() => moneyCurve(project), [project]);
  const categories = useMemo(() => points.map(({ year }) => String(year)), [points]);
  const lines = useMemo<ChartLine[]>(
    () => [
      {
        id: 'allocated',
        name: t('money.chart.allocated'),
        look: 'plan',
        values: points.map(({ allocated }) => allocated),
      },
      { id: 'paid', name: t('money.chart.paid'), look: 'money', values: points.map(({ paid }) => paid) },
    ],
    [points, t],
  );
  const write = useCallback((value: number) => formats.money(value), [formats]);
  if (points.length < 2) return null;
  return <LineChart label={t('money.chart.label')} categories={categories} lines={lines} write={write} />;
}
