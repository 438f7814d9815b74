import type { ReactNode } from 'react';

/** What stands in a cell. A text in a column of numbers is one that could not be read; null is an empty cell. */
export type CellValue = string | number | null;

export interface CellChoice {
  readonly value: string;
  readonly label: string;
}

/** What the cells of a column take; `shown` takes nothing and is rendered by its row. */
type Takes =
  | { readonly kind: 'number' | 'text' }
  | { readonly kind: 'choice'; readonly choices: readonly CellChoice[] }
  | { readonly kind: 'shown'; readonly show: (row: string) => ReactNode; readonly isNumber?: true };

export type SheetColumn = Takes & {
  readonly key: string;
  readonly label: string;
  /** In pixels; a last column of texts takes what is left. */
  readonly width: number;
};

export interface SheetRow {
  readonly key: string;
  /** What the row is about, for those who do not see it. */
  readonly label: string;
  /** The same with what belongs to it, such as its unit. */
  readonly heading?: ReactNode;
}

/** One cell, by the keys of its row and column. */
export interface CellPlace {
  readonly row: string;
  readonly column: string;
}

export interface CellEdit extends CellPlace {
  readonly was: CellValue;
  readonly now: CellValue;
}

/** What has to be known of a cell; the first of several decides how it looks. */
export interface CellMark {
  readonly kind: 'error' | 'conflict' | 'warning' | 'flagged' | 'saved';
  readonly text: string;
}
