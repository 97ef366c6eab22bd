import { useTranslation } from 'react-i18next';
import type { DraftRecords } from '../../../domain/draft/draft-records';

type StaffRecord = DraftRecords['staff'];

/** A number that follows the order of the register, with the name where this machine knows it. */
export function usePersonName(staff: readonly StaffRecord[]): (record: StaffRecord) => string {
  const { t } = useTranslation('staff');
  return (record) => {
    const place = staff.findIndex(({ row }) => row.id === record.row.id) + 1;
    const number = String(place).padStart(2, '0');
    const name = record.personName.trim();
    return name === '' ? t('register.unnamed', { number }) : t('register.named', { number, name });
  };
}
