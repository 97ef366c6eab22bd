import { useTranslation } from 'react-i18next';
import type { WorkspaceRole } from '../../../contract/workspace-shapes';
import { ProductMark } from '../../ui/marks/product-mark';
import { PulseSteps } from '../../ui/marks/pulse-steps';
import classes from './first-run.module.css';
import { firstRunSteps, type FirstRunStep } from './first-run-steps';

type FirstRunRailProps = { version: string; role: WorkspaceRole; step: FirstRunStep };

export function FirstRunRail({ version, role, step }: FirstRunRailProps) {
  const { t } = useTranslation(['first-run', 'shell']);
  const steps = firstRunSteps[role];
  const current = steps.findIndex((name) => name === step);
  const titles = {
    role: t('step.role'),
    kit: t('step.kit'),
    key: t('step.key'),
    enrolment: role === 'agency' ? t('step.enrolment') : t('step.campaign'),
  };
  const notes = { role: null, kit: null, key: t('step.keyNote'), enrolment: t('step.enrolmentNote') };
  return (
    <aside className={classes.rail}>
      <div className={classes.brand}>
        <ProductMark />
        {t('shell:productName')}
      </div>
      <p className={classes.promise}>{t('promise')}</p>
      <PulseSteps
        label={t('steps')}
        steps={steps.map((name, index) => ({
          id: name,
          title: titles[name],
          note: index === current ? t('step.now') : role === 'agency' ? notes[name] : null,
          state: index < current ? 'done' : index === current ? 'current' : 'todo',
        }))}
      />
      <div className={classes.version}>{t('version', { version })}</div>
    </aside>
  );
}
