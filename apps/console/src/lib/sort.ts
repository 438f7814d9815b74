import type { SorterResult } from 'antd/es/table/interface';

/** The sorted column and its direction; null: unsorted. */
export interface Sort {
  readonly column: string | null;
  readonly order: 'ascend' | 'descend';
}

/** A sorted column as the address has it: `?sort=length`, or `?sort=-length` for descending order. */
export const sortIn = (text: string | null): Sort => ({
  column: text?.replace(/^-/, '') ?? null,
  order: text?.startsWith('-') ? 'descend' : 'ascend',
});

/** What the address says of the column that a table was sorted by; null: of none. */
export function sortText<Row>(sorter: SorterResult<Row> | SorterResult<Row>[]): string | null {
  const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
  return order ? `${order === 'descend' ? '-' : ''}${String(columnKey)}` : null;
}
