import type { ParticipationRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';

/** Calls a participation by its province and movement. */
export function useParticipationWording() {
  const { t } = useTranslation();
  const format = useFormat();
  const title = ({ province, movement }: ParticipationRecordFragment): string =>
    t('movements.takesPart', {
      province: province?.officialName ?? t('words.unavailable'),
      movement: format.title(movement),
    });
  return { title };
}
