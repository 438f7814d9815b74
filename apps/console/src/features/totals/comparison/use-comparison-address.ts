import { today } from '@bien-cuong/domain';
import { isEdtf } from '../../../records/values';
import { useUrlState } from '../../../lib/use-url-state';
import { useTotalsAddress } from '../use-totals-address';
import { type ComparisonSort, sorts } from './in-order';

/** As many times can be compared at once. */
export const MOST_PERIODS = 12;

/** What is compared and in which order it is shown, all in the address. */
export function useComparisonAddress() {
  const totals = useTotalsAddress();
  const [chosen, setPeriods] = useUrlState('periods');
  const [sort, setSort] = useUrlState('sort');
  return {
    ...totals,
    periods: chosen?.split(',').filter(isEdtf).slice(0, MOST_PERIODS) ?? lastWholeYears(),
    setPeriods: (periods: readonly string[]) => setPeriods(periods.filter(isEdtf).join()),
    sort: sorts.find((one) => one === sort) ?? 'rank',
    setSort: (one: ComparisonSort) => setSort(one === 'rank' ? null : one),
  };
}

export type ComparisonAddress = ReturnType<typeof useComparisonAddress>;

function lastWholeYears(): string[] {
  const year = Number(today().slice(0, 4));
  return [String(year - 2), String(year - 1)];
}
