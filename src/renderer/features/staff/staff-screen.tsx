import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Draft } from '../../../domain/draft/assemble-submission';
import { newHire, newStaffMember } from '../../../domain/report/blank-rows';
import { countStaff, type StaffCounts } from '../../../domain/report/staff-counts';
import { createRowId } from '../../parts/create-row-id';
import { RegisterFeeds } from '../../parts/register-feeds';
import type { AgencyWork } from '../../parts/use-agency-work';
import { useTallWindow } from '../../parts/use-tall-window';
import { PageGrid } from '../../ui/panels/page-grid';
import { HiresPanel } from './hires-panel';
import { PeoplePanel } from './people-panel';
import { RowPanel, type OpenedRow } from './row-panel';
import classes from './staff.module.css';
import { StaffSummaryPanel } from './staff-summary-panel';

export function StaffScreen({ work }: { work: AgencyWork }) {
  const { t } = useTranslation('staff');
  const isTall = useTallWindow();
  const { campaign, agency, draft, editing, today } = work;
  const [search] = useSearchParams();
  const [opened, setOpened] = useState<OpenedRow | null>(() => findRow(draft, search.get('row')));
  const counts = countStaff(
    draft.staff.map(({ row }) => row),
    campaign.body.to,
  );
  const isDeclaredEmpty = (register: 'staff' | 'hires') =>
    draft.registers.some((record) => record.register === register && record.declaredEmpty);
  const declareEmpty = (register: 'staff' | 'hires') => (declaredEmpty: boolean) => {
    editing.put('registers', { register, declaredEmpty });
  };
  const addHire = () => {
    const row = newHire(createRowId(), t('hire.defaultPost'), today);
    editing.put('hires', { row, personName: '' });
    setOpened({ register: 'hires', id: row.id });
  };
  const addPerson = () => {
    const row = newStaffMember(createRowId(), campaign.body.from);
    editing.put('staff', { row, personName: '' });
    setOpened({ register: 'staff', id: row.id });
  };
  const openedIn = (register: OpenedRow['register']) => (opened?.register === register ? opened.id : null);
  return (
    <PageGrid
      top={
        <div className={classes.top}>
          <TopFigures counts={counts} />
          <div className={classes.buttons}>
            <Button onClick={addPerson}>{t('addPerson')}</Button>
            <Button variant="filled" leftSection={<IconPlus size={16} aria-hidden />} onClick={addHire}>
              {t('addHire')}
            </Button>
          </div>
        </div>
      }
      side={
        opened === null ? undefined : (
          <RowPanel
            work={work}
            opened={opened}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
      sideWidth={360}
      isFilling={isTall}
    >
      <div className={classes.scroll}>
        <HiresPanel
          hires={draft.hires}
          target={agency.highSkillTarget}
          today={today}
          openedId={openedIn('hires')}
          isDeclaredEmpty={isDeclaredEmpty('hires')}
          onOpen={(id) => {
            setOpened({ register: 'hires', id });
          }}
          onAdd={addHire}
          onDeclareEmpty={declareEmpty('hires')}
        />
        <div className={classes.lower} data-narrow={opened !== null || undefined}>
          <PeoplePanel
            staff={draft.staff}
            year={campaign.body.to.slice(0, 4)}
            openedId={openedIn('staff')}
            isDeclaredEmpty={isDeclaredEmpty('staff')}
            onOpen={(id) => {
              setOpened({ register: 'staff', id });
            }}
            onAdd={addPerson}
            onDeclareEmpty={declareEmpty('staff')}
          />
          <div className={classes.summary}>
            <StaffSummaryPanel counts={counts} />
            <RegisterFeeds work={work} registers={['staff', 'hires']} />
          </div>
        </div>
      </div>
    </PageGrid>
  );
}

function TopFigures({ counts }: { counts: StaffCounts }) {
  const names = ['total', 'fullTime', 'partTime', 'highSkill'] as const;
  return names.map((name) => (
    <span key={name}>
      <Trans ns="staff" i18nKey={`figure.${name}`} count={counts[name]} components={{ b: <strong /> }} />
    </span>
  ));
}

/** The row a link pointed at, in whichever of the two registers it stands. */
function findRow(draft: Draft, id: string | null): OpenedRow | null {
  if (id === null) return null;
  if (draft.hires.some(({ row }) => row.id === id)) return { register: 'hires', id };
  return draft.staff.some(({ row }) => row.id === id) ? { register: 'staff', id } : null;
}
