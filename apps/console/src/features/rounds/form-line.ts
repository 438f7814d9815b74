import type { CellMark, CellPlace, CellValue } from '../../components/sheet/cell';
import type { Quantity } from '../../lib/format-number';

/** What a form asks for in one row. */
export interface FormLine {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string | null;
  readonly unitEn: string | null;
  readonly required: boolean;
}

/** What is filled in for each line, in the order of the columns. */
export const filled = ['qualifier', 'value', 'comment'] as const;
export type Filled = (typeof filled)[number];

/** What was reported of a line for the period before. */
export type LastValues = ReadonlyMap<string, Quantity>;

/** What headquarters or the service has to say of a cell. */
export type MarksAt = (place: CellPlace) => readonly CellMark[];

/** A cell as one value that is saved by itself. */
export const cellKey = (line: string, column: string): string => `${line}.${column}`;

export function placeOf(key: string): CellPlace {
  const at = key.lastIndexOf('.');
  return { row: key.slice(0, at), column: key.slice(at + 1) };
}

/** A number that could not be read stays here; a qualifier that is none as well. */
export function isSendable(key: string, value: CellValue, qualifiers: readonly string[]): boolean {
  const { column } = placeOf(key);
  if (column === 'value') return typeof value !== 'string';
  return column !== 'qualifier' || value === null || qualifiers.includes(String(value));
}
