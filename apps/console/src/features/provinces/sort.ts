/** By which column a table is sorted; null: as it came. */
export interface Sort {
  readonly column: string | null;
  readonly order: 'ascend' | 'descend';
}
