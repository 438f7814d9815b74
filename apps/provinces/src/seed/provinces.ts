import type { ProvinceNeighbour } from '../province/province.entity';
import { BEFORE, type BorderRow, MERGED_ON, successorId, unitId, type UnitRow } from './units';

interface ProvinceRow {
  id: string;
  landBorder: boolean;
  coast: boolean;
  validFrom: string | null;
  validTo: string | null;
}

/** All units; a merged unit has the borders, coasts and neighbours of all its predecessors. */
export function provinceRows(units: UnitRow[], borders: BorderRow[]) {
  const countries = new Map(borders.map((row) => [row.oldCode, row.neighbours]));
  const old = units.map((unit) => ({ row: oldRow(unit), parts: [unit] }));
  const merged = Map.groupBy(
    units.filter(({ merged }) => merged),
    successorId,
  );
  const made = [...merged].map(([id, parts]) => ({ row: mergedRow(id, parts), parts }));
  const all = [...old, ...made];
  return {
    provinces: all.map(({ row }) => row),
    neighbours: all.flatMap(({ row, parts }) => neighboursOf(row.id, parts, countries)),
  };
}

function oldRow({ oldCode, landBorder, coast, merged }: UnitRow): ProvinceRow {
  return {
    id: unitId(oldCode, BEFORE),
    landBorder,
    coast,
    validFrom: null,
    validTo: merged ? MERGED_ON : null,
  };
}

function mergedRow(id: string, parts: UnitRow[]): ProvinceRow {
  const landBorder = parts.some((part) => part.landBorder);
  const coast = parts.some((part) => part.coast);
  return { id, landBorder, coast, validFrom: MERGED_ON, validTo: null };
}

function neighboursOf(
  provinceId: string,
  parts: UnitRow[],
  countries: Map<string, string[]>,
): ProvinceNeighbour[] {
  const codes = new Set(parts.flatMap(({ oldCode }) => countries.get(oldCode) ?? []));
  return [...codes].map((countryCode) => ({ provinceId, countryCode }));
}
