import type { SorterResult } from 'antd/es/table/interface';
import { sortIn, sortText } from './sort';
import { useUrlState } from './use-url-state';

/** The column that a table is sorted by, in the address. */
export function useSortInAddress() {
  const [text, setText] = useUrlState('sort');
  const onSort = <Row>(sorter: SorterResult<Row> | SorterResult<Row>[]) => setText(sortText(sorter));
  return { sort: sortIn(text), onSort };
}
