import { useTranslation } from 'react-i18next';

/** "6 tháng đầu năm 2019" from `2019-H1`: short enough for a select, whatever the campaign's title says. */
export function usePeriodName(): (period: string) => string {
  const { t } = useTranslation('app');
  return (period) => {
    const [year = '', part = ''] = period.split('-');
    const number = part.slice(1);
    switch (part.slice(0, 1)) {
      case 'H':
        return t(number === '1' ? 'period.H1' : 'period.H2', { year });
      case 'Q':
        return t('period.quarter', { year, number });
      case 'M':
        return t('period.month', { year, number });
      default:
        return t('period.year', { year });
    }
  };
}
