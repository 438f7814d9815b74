import { readSeedRows, seedId } from '@bien-cuong/database';

/** The day before and the first day of the map of 34. */
export const BEFORE = '2025-06-30';
export const MERGED_ON = '2025-07-01';

/** One of the 63 units, with the one of the 34 that it became. */
export interface UnitRow {
  oldCode: string;
  oldName: string;
  landBorder: boolean;
  coast: boolean;
  newCode: string;
  newName: string;
  merged: boolean;
}

/** One of the 25 land-border units of the map of 63. */
export interface BorderRow {
  oldCode: string;
  neighbours: string[];
  newCode: string;
  newCommuneCount: number;
  /** The border length as the list states it, in words and numbers. */
  length: string;
}

export function readUnits(): UnitRow[] {
  return readSeedRows(__dirname, 'provinces.csv').map((row) => ({
    oldCode: row[`code_on_${BEFORE}`] ?? '',
    oldName: row[`name_on_${BEFORE}`] ?? '',
    landBorder: row.land_border === 'yes',
    coast: row.coast === 'yes',
    newCode: row[`code_on_${MERGED_ON}`] ?? '',
    newName: row[`name_on_${MERGED_ON}`] ?? '',
    merged: row.change === 'merged',
  }));
}

export function readBorders(): BorderRow[] {
  return readSeedRows(__dirname, 'border-provinces.csv').map((row) => ({
    oldCode: row.old_code ?? '',
    neighbours: (row.neighbours ?? '').split(','),
    newCode: row.new_code ?? '',
    newCommuneCount: Number(row.new_commune_count),
    length: row.length_km ?? '',
  }));
}

/** The id of the unit that had this code on that day. */
export function unitId(code: string, day: string): string {
  return seedId('Province', `${code}@${day}`);
}

/** The id of the unit on the map of 34: the same unit when nothing was merged, else a new one. */
export function successorId({ oldCode, newCode, merged }: UnitRow): string {
  return merged ? unitId(newCode, MERGED_ON) : unitId(oldCode, BEFORE);
}
