import { Button, Checkbox } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileSource, KitSummary } from '../../../contract/workspace-shapes';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { ProblemMessage } from '../../parts/problem-message';
import { readDropped } from '../../parts/read-dropped';
import { useHandedOver } from '../../parts/use-handed-over';
import { useProblem } from '../../parts/use-problem';
import { desktop } from '../../platform/desktop-client';
import { ChoiceField } from '../../ui/fields/choice-field';
import { FileDropZone } from '../../ui/files/file-drop-zone';
import { StatusMark } from '../../ui/marks/status-mark';
import { InlineNote } from '../../ui/notes/inline-note';
import { DefinitionList } from '../../ui/panels/definition-list';
import { Panel } from '../../ui/panels/panel';
import classes from './first-run.module.css';

type KitStepProps = {
  kit: KitSummary | null;
  agencyId: string | null;
  onKit: (kit: KitSummary) => void;
  onAgency: (agency: string | null) => void;
  onBack: () => void;
  onContinue: () => void;
};

export function KitStep({ kit, agencyId, onKit, onAgency, onBack, onContinue }: KitStepProps) {
  const { t } = useTranslation(['first-run', 'problems']);
  const { problem, run } = useProblem();
  const [comparedRoot, setComparedRoot] = useState<string | null>(null);
  const isCompared = kit !== null && comparedRoot === kit.root;
  const inspect = (source: FileSource) =>
    run(async () => {
      const { kit: read } = await desktop.inspectKit({ source });
      if (read === null) return;
      onAgency(null);
      onKit(read);
    });
  useHandedOver(inspect);
  const refused = kit?.results.filter((result) => result.outcome === 'quarantined') ?? [];
  const reason = refused[0]?.problem;
  const isWhole = kit !== null && kit.campaigns.length > 0 && refused.length === 0;
  return (
    <>
      <div className={classes.body}>
        <FileDropZone
          title={kit === null ? t('kit.drop') : (kit.results[0]?.file ?? t('kit.drop'))}
          hint={t('kit.hint')}
          buttonLabel={kit === null ? t('kit.choose') : t('kit.chooseOther')}
          onFiles={(files) => {
            void readDropped(files).then(inspect);
          }}
          status={isWhole && <StatusMark kind="file.valid" text={t('kit.whole')} appearance="badge" />}
        />
        {problem !== null && <ProblemMessage problem={problem} />}
        {refused.length > 0 && (
          <InlineNote tone="warn" title={t('kit.refused', { count: refused.length })} isAnnounced>
            {reason && t(`problems:${reason.code}.happened`, reason.details)}
          </InlineNote>
        )}
        {kit !== null && kit.campaigns.length === 0 && (
          <InlineNote tone="bad" title={t('kit.noCampaign')} isAnnounced />
        )}
        {kit !== null && kit.campaigns.length > 0 && (
          <KitContent
            kit={kit}
            agencyId={agencyId}
            onAgency={onAgency}
            isCompared={isCompared}
            onCompared={(compared) => {
              // Remembered with the key: another kit has to be compared anew.
              setComparedRoot(compared ? kit.root : null);
            }}
          />
        )}
      </div>
      <footer className={classes.foot}>
        <Button leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onBack}>
          {t('action.back')}
        </Button>
        <Button
          variant="filled"
          rightSection={<IconArrowRight size={17} aria-hidden />}
          onClick={onContinue}
          disabled={kit === null || agencyId === null || !isCompared}
        >
          {t('action.continue')}
        </Button>
      </footer>
    </>
  );
}

function KitContent({
  kit,
  agencyId,
  onAgency,
  isCompared,
  onCompared,
}: Pick<KitStepProps, 'agencyId' | 'onAgency'> & {
  kit: KitSummary;
  isCompared: boolean;
  onCompared: (isCompared: boolean) => void;
}) {
  const { t } = useTranslation('first-run');
  const inWords = useBilingual();
  const formats = useFormats();
  const newest = kit.campaigns.at(-1);
  const sender = kit.agencies.find((agency) => agency.id === kit.department);
  return (
    <>
      <div className={classes.columns}>
        <Panel title={t('kit.inside')}>
          <DefinitionList
            appearance="ruled"
            termWidth={170}
            definitions={[
              {
                id: 'framework',
                term: t('kit.framework'),
                description: kit.frameworks.map(inWords).join(', '),
              },
              {
                id: 'campaign',
                term: t('kit.campaign'),
                description: kit.campaigns.map(({ title }) => inWords(title)).join(', '),
              },
              {
                id: 'dates',
                term: t('kit.dates'),
                description: newest && t('kit.due', { day: formats.day(newest.dueOn) }),
              },
              { id: 'agencies', term: t('kit.agencies'), description: kit.agencies.length },
              { id: 'documents', term: t('kit.documents'), description: kit.documents },
              {
                id: 'sender',
                term: t('kit.sender'),
                description: sender === undefined ? kit.department : inWords(sender.name),
              },
            ]}
          />
        </Panel>
        <Panel title={t('fingerprint.compare')} note={t('fingerprint.advice')} padding="text">
          <div className={classes.groups}>
            {kit.rootFingerprint.split(' ').map((group, index) => (
              <span key={index}>{group}</span>
            ))}
          </div>
          <p className={classes.cardNote}>{t('fingerprint.explain')}</p>
          <Checkbox
            checked={isCompared}
            onChange={(event) => {
              onCompared(event.currentTarget.checked);
            }}
            label={t('fingerprint.confirmed')}
          />
        </Panel>
      </div>
      <ChoiceField
        label={t('agency.label')}
        description={t('agency.hint', { count: kit.agencies.length })}
        choices={kit.agencies.map(({ id, name, code }) => ({
          value: id,
          label: inWords(name),
          alsoFoundBy: `${id} ${code ?? ''} ${name.vi} ${name.en}`,
        }))}
        value={agencyId}
        onChange={onAgency}
        isSearchable
      />
    </>
  );
}
