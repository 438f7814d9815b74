import type { AwardRowFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';

/** The name of who received an award, whichever kind of recipient it is. */
export function useRecipientName(): (award: Pick<AwardRowFragment, 'recipient'>) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ recipient }) => {
    if (recipient?.__typename === 'Person') return recipient.fullName;
    if (recipient?.__typename === 'Unit')
      return format.name({ name: recipient.unitName, nameEn: recipient.unitNameEn });
    return recipient?.householdName ?? t('words.unavailable');
  };
}
