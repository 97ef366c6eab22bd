import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgencyWork } from '../../parts/use-agency-work';
import { ConfirmDialog } from '../../ui/notes/confirm-dialog';
import { SidePanel } from '../../ui/panels/side-panel';
import { HireForm } from './hire-form';
import { PersonForm } from './person-form';
import { usePersonName } from './use-person-name';

export type OpenedRow = { register: 'staff' | 'hires'; id: string };

type RowPanelProps = { work: AgencyWork; opened: OpenedRow; onClose: () => void };

/** The form of the row that is open, beside the tables. */
export function RowPanel({ work, opened, onClose }: RowPanelProps) {
  const { t } = useTranslation('staff');
  const [isAsking, setAsking] = useState(false);
  const { draft, editing, campaign } = work;
  const personName = usePersonName(draft.staff);
  const person = draft.staff.find(({ row }) => opened.register === 'staff' && row.id === opened.id);
  const hire = draft.hires.find(({ row }) => opened.register === 'hires' && row.id === opened.id);
  if (person === undefined && hire === undefined) return null;
  const name = person === undefined ? (hire?.row.post ?? '') : personName(person);
  const words = person === undefined ? ('hire' as const) : ('person' as const);
  const remove = () => {
    editing.remove(opened.register, opened.id);
    void editing.flush();
    setAsking(false);
    onClose();
  };
  return (
    <SidePanel
      title={name}
      isOpen
      onOpen={() => undefined}
      onClose={onClose}
      isClosable
      foot={
        <Button
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t(`${words}.remove`)}
        </Button>
      }
    >
      {person !== undefined && (
        <PersonForm
          key={opened.id}
          record={person}
          highSkillDefinition={campaign.framework.highSkillDefinition}
          onChange={(record) => {
            editing.put('staff', record);
          }}
        />
      )}
      {hire !== undefined && (
        <HireForm
          key={opened.id}
          record={hire}
          onChange={(record) => {
            editing.put('hires', record);
          }}
        />
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={
          person === undefined ? t('hire.removeTitle', { post: name }) : t('person.removeTitle', { name })
        }
        confirmLabel={t(`${words}.removeConfirm`)}
        isDestructive
        onConfirm={remove}
        onCancel={() => {
          setAsking(false);
        }}
      >
        {t(`${words}.removeBody`)}
      </ConfirmDialog>
    </SidePanel>
  );
}
