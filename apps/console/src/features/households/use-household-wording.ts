import type { HouseholdRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useProvinceNames } from '../../lib/use-province-names';

/** Names the province of a household, of which only the identity is kept. */
export function useHouseholdWording() {
  const { t } = useTranslation();
  const { nameOf, loading } = useProvinceNames();
  const provinceId = ({ provinceId: id }: HouseholdRecordFragment): string => {
    if (id === null) return '';
    return nameOf(id) ?? (loading ? '…' : t('words.unavailable'));
  };
  return { fields: { provinceId } };
}
