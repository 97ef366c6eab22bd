import { formatNumber, type Figure } from './format-number';
import type { Language } from './languages';

export const moneyUnits = { dong: 1, million: 1e6, billion: 1e9 } as const;
export type MoneyUnit = keyof typeof moneyUnits;

/** Takes whole đồng; the unit stands once at the table, so it is not written here. */
export function formatMoney(
  language: Language,
  dong: Figure,
  unit: MoneyUnit = 'million',
  decimals = 0,
): string {
  if (dong === null || dong === undefined || dong === '') return formatNumber(language, dong);
  return formatNumber(language, Number(dong) / moneyUnits[unit], decimals);
}

/** The largest unit that leaves at least one before the decimal mark: how a sum is read aloud. */
export function readableMoney(dong: number): { amount: number; unit: MoneyUnit } {
  const size = Math.abs(dong);
  if (size >= moneyUnits.billion) return { amount: dong / moneyUnits.billion, unit: 'billion' };
  if (size >= moneyUnits.million) return { amount: dong / moneyUnits.million, unit: 'million' };
  return { amount: dong, unit: 'dong' };
}
