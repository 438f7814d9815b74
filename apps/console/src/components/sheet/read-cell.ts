import { foldText, type Language } from '@bien-cuong/domain';
import { formatNumber } from '../../lib/format-number';
import { numberText } from '../../lib/number-text';
import type { CellValue, SheetColumn } from './cell';

/** What was typed or pasted into a cell, as far as it can be read: the text itself where it cannot. */
export function readCell(column: SheetColumn, text: string, language: Language): CellValue {
  const given = text.trim();
  if (given === '') return null;
  if (column.kind === 'number') {
    const digits = numberText(given, language);
    return digits === undefined ? given : Number(digits);
  }
  if (column.kind !== 'choice') return given;
  const folded = foldText(given);
  const meant = column.choices.find(({ value, label }) => value === given || foldText(label) === folded);
  return meant?.value ?? given;
}

/** Whether a cell holds what its column does not take. */
export function isUnread(column: SheetColumn, value: CellValue): boolean {
  if (value === null) return false;
  if (column.kind === 'number') return typeof value !== 'number';
  return column.kind === 'choice' && column.choices.every((choice) => choice.value !== value);
}

/** A cell as it is read. */
export function shownText(column: SheetColumn, value: CellValue, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language);
  if (column.kind === 'choice')
    return column.choices.find((choice) => choice.value === value)?.label ?? value ?? '';
  return value ?? '';
}

/**
 * A cell as it is typed or taken to a spreadsheet, which may have the notation of another language: numbers without
 * groups of digits, since 7.950 is read as seven there.
 */
export function plainText(column: SheetColumn, value: CellValue, language: Language): string {
  if (typeof value !== 'number') return shownText(column, value, language);
  return language === 'vi' ? String(value).replace('.', ',') : String(value);
}
