/** The sorted column and its direction; null: unsorted. */
export interface Sort {
  readonly column: string | null;
  readonly order: 'ascend' | 'descend';
}
