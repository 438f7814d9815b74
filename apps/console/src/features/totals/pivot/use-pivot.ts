import { useQuery } from '@apollo/client/react';
import type { QueryState } from '../../../components/query-view';
import { byOf } from './layout';
import { pivotQuery, pivotTotalsQuery } from './pivot.graphql';
import type { PivotAnswer } from './pivot-table';
import type { PivotAddress } from './use-pivot-address';

/** The table that an address asks for: its cells and its totals, shown when both are there. */
export function usePivot(address: PivotAddress): QueryState<PivotAnswer | null> {
  const { layout, indicators, period, map, movement, step, isSeveral } = address;
  const shared = { indicators, period, map, movement, step };
  const fetchPolicy = 'cache-and-network';
  const cells = useQuery(pivotQuery, {
    variables: { ...shared, by: byOf([...layout.rows, ...layout.columns]), grandTotal: !isSeveral },
    fetchPolicy,
  });
  const totals = useQuery(pivotTotalsQuery, {
    variables: {
      ...shared,
      byRows: byOf(layout.rows),
      byColumns: byOf(layout.columns),
      totalsOfRows: !layout.columns.includes('INDICATOR'),
      totalsOfColumns: !layout.rows.includes('INDICATOR'),
    },
    fetchPolicy,
  });
  const found = cells.data?.cells;
  const answer = found ? { ...totals.data, cells: found, grand: cells.data?.grand } : null;
  return {
    ...(cells.data && (totals.data || totals.error) && { data: answer }),
    loading: cells.loading || totals.loading,
    error: cells.error ?? totals.error,
    refetch: () => Promise.all([cells.refetch(), totals.refetch()]),
  };
}
