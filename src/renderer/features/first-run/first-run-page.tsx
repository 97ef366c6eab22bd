import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitSummary, WorkspaceRole, WorkspaceSummary } from '../../../contract/workspace-shapes';
import { desktop } from '../../platform/desktop-client';
import { useProblem } from '../../parts/use-problem';
import { ProblemMessage } from '../../parts/problem-message';
import { SegmentedChoice } from '../../ui/fields/segmented-choice';
import { languages } from '../../locale/languages';
import { useLanguage } from '../../locale/use-language';
import { InlineNote } from '../../ui/notes/inline-note';
import { AgencyKeyStep } from './agency-key-step';
import { DepartmentKeyStep } from './department-key-step';
import { EnrolmentStep } from './enrolment-step';
import { FirstRunRail } from './first-run-rail';
import classes from './first-run.module.css';
import { KitStep } from './kit-step';
import { RoleStep } from './role-step';
import type { FirstRunStep } from './first-run-steps';

type FirstRunPageProps = {
  version: string;
  existing: readonly WorkspaceSummary[];
  onOpen: (workspace: WorkspaceSummary) => void;
};

/** From nothing to a workspace with a key: one file for an agency, one passphrase for the department. */
export function FirstRunPage({ version, existing, onOpen }: FirstRunPageProps) {
  const { t } = useTranslation(['first-run', 'shell']);
  const { language, setLanguage } = useLanguage();
  const [step, setStep] = useState<FirstRunStep>('role');
  const [role, setRole] = useState<WorkspaceRole>('agency');
  const [kit, setKit] = useState<KitSummary | null>(null);
  const [agencyId, setAgencyId] = useState<string | null>(null);
  const [made, setMade] = useState<{ workspace: WorkspaceSummary; enrolment: string | null } | null>(null);
  const [isMakingSample, setMakingSample] = useState(false);
  const { problem, run } = useProblem();

  useEffect(() => {
    document.title = t('title');
  }, [t]);

  const openSample = () => {
    setMakingSample(true);
    void run(async () => {
      onOpen((await desktop.openSample({ role })).workspace);
    }).finally(() => {
      setMakingSample(false);
    });
  };

  return (
    <div className={classes.page}>
      <FirstRunRail version={version} role={role} step={step} />
      <main className={classes.main}>
        <header className={classes.head}>
          <div>
            <h1>{t('title')}</h1>
            <p>{t('lead')}</p>
          </div>
          <SegmentedChoice
            label={t('shell:language.label')}
            segments={languages.map((value) => ({ value, label: t(`shell:language.${value}`) }))}
            value={language}
            onChange={setLanguage}
          />
        </header>
        {problem !== null && <ProblemMessage problem={problem} />}
        {isMakingSample && <InlineNote tone="info" title={t('makingSample')} isAnnounced />}
        {step === 'role' && (
          <RoleStep
            role={role}
            onRoleChange={setRole}
            existing={existing}
            isBusy={isMakingSample}
            onOpen={onOpen}
            onSample={openSample}
            onContinue={() => {
              setStep(role === 'agency' ? 'kit' : 'key');
            }}
          />
        )}
        {step === 'kit' && (
          <KitStep
            kit={kit}
            agencyId={agencyId}
            onKit={setKit}
            onAgency={setAgencyId}
            onBack={() => {
              setStep('role');
            }}
            onContinue={() => {
              setStep('key');
            }}
          />
        )}
        {step === 'key' && role === 'agency' && kit !== null && agencyId !== null && (
          <AgencyKeyStep
            kit={kit}
            agencyId={agencyId}
            onBack={() => {
              setStep('kit');
            }}
            onMade={(workspace, enrolment) => {
              setMade({ workspace, enrolment });
              setStep('enrolment');
            }}
          />
        )}
        {step === 'key' && role === 'department' && (
          <DepartmentKeyStep
            onBack={() => {
              setStep('role');
            }}
            onMade={(workspace) => {
              setMade({ workspace, enrolment: null });
              setStep('enrolment');
            }}
          />
        )}
        {step === 'enrolment' && made !== null && (
          <EnrolmentStep
            workspace={made.workspace}
            enrolment={made.enrolment}
            onOpen={() => {
              onOpen(made.workspace);
            }}
          />
        )}
      </main>
    </div>
  );
}
