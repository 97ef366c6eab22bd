import { Button } from '@mantine/core';
import { IconArrowLeft, IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitSummary, WorkspaceSummary } from '../../../contract/workspace-shapes';
import { useBilingual } from '../../locale/use-bilingual';
import { ProblemMessage } from '../../parts/problem-message';
import { useProblem } from '../../parts/use-problem';
import { desktop } from '../../platform/desktop-client';
import { FormRow } from '../../ui/fields/form-row';
import { TextField } from '../../ui/fields/text-field';
import { Panel } from '../../ui/panels/panel';
import classes from './first-run.module.css';
import { isPassphraseReady, PassphrasePair } from './passphrase-pair';

type AgencyKeyStepProps = {
  kit: KitSummary;
  agencyId: string;
  onBack: () => void;
  onMade: (workspace: WorkspaceSummary, enrolment: string) => void;
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export function AgencyKeyStep({ kit, agencyId, onBack, onMade }: AgencyKeyStepProps) {
  const { t } = useTranslation('first-run');
  const inWords = useBilingual();
  const [office, setOffice] = useState('');
  const [phone, setPhone] = useState('');
  const [email, setEmail] = useState('');
  const [pair, setPair] = useState({ passphrase: '', again: '' });
  const { problem, isRunning, run } = useProblem();
  const agency = kit.agencies.find(({ id }) => id === agencyId);
  const isReady = office.trim() !== '' && isPassphraseReady(pair);
  const createKey = () =>
    run(async () => {
      const { workspace, enrolment } = await desktop.createAgencyWorkspace({
        kit: kit.token,
        agency: agencyId,
        contact: { office: office.trim(), phone: orNull(phone), email: orNull(email) },
        passphrase: pair.passphrase,
      });
      onMade(workspace, enrolment);
    });
  return (
    <form
      className={classes.main}
      style={{ flex: 1, padding: 0 }}
      onSubmit={(event) => {
        event.preventDefault();
        void createKey();
      }}
    >
      <div className={classes.body}>
        <Panel
          title={agency === undefined ? agencyId : inWords(agency.name)}
          note={agency?.code}
          padding="text"
        >
          <div className={classes.form}>
            <TextField
              label={t('agency.office')}
              value={office}
              onChange={setOffice}
              maxLength={300}
              isRequired
            />
            <FormRow>
              <TextField label={t('agency.phone')} value={phone} onChange={setPhone} maxLength={40} />
              <TextField label={t('agency.email')} value={email} onChange={setEmail} maxLength={200} />
            </FormRow>
          </div>
        </Panel>
        <PassphrasePair pair={pair} onChange={setPair} />
        {problem !== null && <ProblemMessage problem={problem} />}
      </div>
      <footer className={classes.foot}>
        <Button leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onBack} disabled={isRunning}>
          {t('action.back')}
        </Button>
        <Button
          type="submit"
          variant="filled"
          leftSection={<IconKey size={17} aria-hidden />}
          disabled={!isReady}
          loading={isRunning}
        >
          {t('action.createKey')}
        </Button>
      </footer>
    </form>
  );
}
