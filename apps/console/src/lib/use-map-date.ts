import { today } from '@bien-cuong/domain';
import { isDate } from './format-date';
import { useUrlState } from './use-url-state';

/**
 * The last day of the map of 63 units; units that were merged the next day are found under their old names
 * here.
 */
export const LAST_DAY_OF_63 = '2025-06-30';

/** The date whose map is shown: `?on=` in the address, or today. */
export function useMapDate() {
  const [inAddress, setInAddress] = useUrlState('on');
  const now = today();
  const on = inAddress && isDate(inAddress) ? inAddress : now;
  const setOn = (date: string | null) => setInAddress(date === now ? null : date);
  return { on, isToday: on === now, setOn };
}
