import { dayBefore } from '@bien-cuong/domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date';
import { useFormat } from '../../lib/use-format';
import type { TotalColumn, TotalRow } from './totals-table';

/** Names what a sum is of: its provinces and its time. */
export function useTotalNames() {
  const { t } = useTranslation();
  const format = useFormat();
  const time = ({ period, cumulative }: Pick<TotalColumn, 'period' | 'cumulative'>): string =>
    cumulative ? t('totals.cumulative', { period: format.edtf(period) }) : format.edtf(period);
  const places = ({ places: held, isNamesake }: Pick<TotalRow, 'places' | 'isNamesake'>): string => {
    const [place] = held;
    if (held.length > 1)
      return t('totals.undivided', { provinces: held.map(({ officialName }) => officialName).join(', ') });
    const name = place?.officialName ?? t('words.unavailable');
    if (!isNamesake || !place) return name;
    if (place.validTo) return t('totals.until', { name, date: formatDate(dayBefore(place.validTo)) });
    return place.validFrom ? t('totals.since', { name, date: formatDate(place.validFrom) }) : name;
  };
  return { time, places };
}
