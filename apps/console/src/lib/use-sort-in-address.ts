import type { SorterResult } from 'antd/es/table/interface';
import { useUrlState } from './use-url-state';
import type { Sort } from './sort';

/** The sorted column in the address: `?sort=length`, or `?sort=-length` for descending order. */
export function useSortInAddress() {
  const [text, setText] = useUrlState('sort');
  const sort: Sort = {
    column: text?.replace(/^-/, '') ?? null,
    order: text?.startsWith('-') ? 'descend' : 'ascend',
  };
  const onSort = <Row>(sorter: SorterResult<Row> | SorterResult<Row>[]) => {
    const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
    setText(order ? `${order === 'descend' ? '-' : ''}${String(columnKey)}` : null);
  };
  return { sort, onSort };
}
