import { useTranslation } from 'react-i18next';

export function StartPage() {
  const { t } = useTranslation('shell');
  return (
    <main>
      <h1>{t('productName')}</h1>
    </main>
  );
}
