import { useTranslation } from 'react-i18next';
import { isKnown } from '../lib/audit/names';
import { vietnamese } from '../lib/i18n/vi/vietnamese';

/** Who has a right, in words. */
export function useKeeper(): (right: string) => string {
  const { t } = useTranslation();
  return (right) => {
    const keeper = isKnown(vietnamese.records.keepers, right) ? right : 'other';
    return t(`records.keepers.${keeper}`);
  };
}
