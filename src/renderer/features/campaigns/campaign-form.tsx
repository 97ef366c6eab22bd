import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BuiltInRegistry } from '../../../contract/workspace-calls';
import type { FrameworkBody } from '../../../domain/documents/generated/documents';
import { usePeriodName } from '../../locale/use-period-name';
import { ProblemMessage } from '../../parts/problem-message';
import { useProblem } from '../../parts/use-problem';
import { desktop } from '../../platform/desktop-client';
import { today } from '../../platform/clock';
import { useCampaigns } from '../../session/current-campaign';
import { ChoiceField } from '../../ui/fields/choice-field';
import { DateField } from '../../ui/fields/date-field';
import { FormRow } from '../../ui/fields/form-row';
import { LongTextField } from '../../ui/fields/long-text-field';
import { NumberField } from '../../ui/fields/number-field';
import { TextField } from '../../ui/fields/text-field';
import { InlineNote } from '../../ui/notes/inline-note';
import { Panel } from '../../ui/panels/panel';
import { findFaults, proposeEntry, type CampaignEntry } from './campaign-entry';
import classes from './campaigns.module.css';
import { useOpenCampaign } from './use-open-campaign';

/** The built-in registry is of 2019; campaigns are opened a few years ahead at most. */
const firstYear = 2019;
const years = Array.from(
  { length: Number(today().slice(0, 4)) + 2 - firstYear },
  (_, index) => firstYear + index,
);

/** Starts anew from the newest campaign each time one was opened. */
export function CampaignForm() {
  const { campaigns } = useCampaigns();
  return <NextCampaignForm key={campaigns[0]?.id ?? ''} />;
}

function NextCampaignForm() {
  const { t } = useTranslation('campaigns');
  const periodName = usePeriodName();
  const { campaigns } = useCampaigns();
  const newest = campaigns[0];
  const nextYear =
    newest === undefined
      ? firstYear
      : Number(newest.body.period.slice(0, 4)) + (newest.body.period.endsWith('H2') ? 1 : 0);
  const nextHalf = newest?.body.period.endsWith('H1') ? 'H2' : 'H1';
  const [builtIn, setBuiltIn] = useState<{ registry: BuiltInRegistry; framework: FrameworkBody } | null>(
    null,
  );
  const [entry, setEntry] = useState<CampaignEntry>(() =>
    proposeEntry(nextYear, nextHalf, newest?.id ?? null),
  );
  const openCampaign = useOpenCampaign();
  const { problem, isRunning, run } = useProblem();

  useEffect(() => {
    void run(async () => {
      const [registry, framework] = await Promise.all([
        desktop.builtInRegistry(),
        desktop.builtInFramework(),
      ]);
      setBuiltIn({ registry, framework: framework.body });
    });
  }, [run]);
  const agencies = newest?.body.agencies ?? builtIn?.registry.agencies ?? [];
  const faults = findFaults(entry, agencies);
  const isTaken = campaigns.some(({ body }) => body.period === `${entry.year}-${entry.half}`);
  const change = (part: Partial<CampaignEntry>) => {
    setEntry({ ...entry, ...part });
  };
  return (
    <Panel title={t('form.title')} note={t('form.note')} padding="text">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (builtIn !== null) void run(() => openCampaign(entry, builtIn));
        }}
      >
        <FormRow columns={3}>
          <ChoiceField
            label={t('form.year')}
            choices={years.map((year) => ({ value: String(year), label: String(year) }))}
            value={String(entry.year)}
            onChange={(year) => {
              if (year !== null) setEntry(proposeEntry(Number(year), entry.half, entry.compareWith));
            }}
          />
          <ChoiceField
            label={t('form.half')}
            choices={(['H1', 'H2'] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
            value={entry.half}
            onChange={(half) => {
              if (half !== null) setEntry(proposeEntry(entry.year, half, entry.compareWith));
            }}
          />
          <ChoiceField
            label={t('form.compareWith')}
            choices={campaigns.map(({ id, body }) => ({ value: id, label: periodName(body.period) }))}
            value={entry.compareWith}
            onChange={(compareWith) => {
              change({ compareWith });
            }}
            placeholder={t('form.compareNone')}
            isClearable
          />
        </FormRow>
        <FormRow columns={4}>
          {(['opensOn', 'cutOffOn', 'dueOn'] as const).map((name) => (
            <DateField
              key={name}
              label={t(`form.${name}`)}
              value={entry[name]}
              onChange={(day) => {
                change({ [name]: day });
              }}
            />
          ))}
          <NumberField
            label={t('form.graceDays')}
            value={entry.graceDays}
            onChange={(graceDays) => {
              change({ graceDays });
            }}
            decimals={0}
          />
        </FormRow>
        <TextField
          label={t('form.daysOff')}
          description={t('form.daysOffHint')}
          error={faults.includes('daysOffWrong') ? t('form.daysOffWrong') : undefined}
          value={entry.daysOff}
          onChange={(daysOff) => {
            change({ daysOff });
          }}
        />
        <LongTextField
          label={t('form.targets')}
          description={t('form.targetsHint')}
          error={faults.includes('targetsWrong') ? t('form.targetsWrong') : undefined}
          value={entry.targets}
          onChange={(targets) => {
            change({ targets });
          }}
        />
        {faults.includes('order') && <InlineNote tone="bad" title={t('form.order')} />}
        {isTaken && <InlineNote tone="warn" title={t('form.exists')} />}
        {problem !== null && <ProblemMessage problem={problem} />}
        <div>
          <Button
            type="submit"
            variant="filled"
            leftSection={<IconSignature size={17} aria-hidden />}
            disabled={faults.length > 0 || isTaken || builtIn === null}
            loading={isRunning}
          >
            {t('form.sign')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
