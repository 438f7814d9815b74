import type { SorterResult } from 'antd/es/table/interface';
import { useUrlState } from '../../lib/use-url-state';
import type { ProvinceRow } from './use-province-columns';

export interface Sort {
  readonly column: string | null;
  readonly order: 'ascend' | 'descend';
}

/** The sorted column in the address: `?sort=length`, `?sort=-length` from the greatest. */
export function useSortInAddress() {
  const [text, setText] = useUrlState('sort');
  const sort: Sort = {
    column: text?.replace(/^-/, '') ?? null,
    order: text?.startsWith('-') ? 'descend' : 'ascend',
  };
  const onSort = (sorter: SorterResult<ProvinceRow> | SorterResult<ProvinceRow>[]) => {
    const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
    setText(order ? `${order === 'descend' ? '-' : ''}${String(columnKey)}` : null);
  };
  return { sort, onSort };
}
