import { useTranslation } from 'react-i18next';

/** Stands where something would be shown that nobody has recorded. */
export function NotRecorded() {
  const { t } = useTranslation();
  return <span className="quiet">{t('words.notRecorded')}</span>;
}
