import type { AwardLotRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';

/** Calls a lot by what was awarded, by whom and where; says how many of it are named. */
export function useLotWording() {
  const { t } = useTranslation();
  const format = useFormat();
  const title = ({ awardType, authority, province, period }: AwardLotRecordFragment): string =>
    [
      format.name(awardType),
      format.nameIfLoaded(authority),
      province?.officialName ?? t('words.unavailable'),
      format.edtf(period),
    ].join(' · ');
  const named = (lot: AwardLotRecordFragment): string =>
    lot.named === null
      ? t('words.namedHidden')
      : `${format.number(lot.named)}/${format.number(lot.individuals + lot.collectives + lot.households)}`;
  return { title, fields: { named } };
}
