import type { Territory } from '../change/territory';
import { nameRows } from './names';
import { BEFORE, type BorderRow, unitId, type UnitRow } from './units';

/** The 63 units as they were before the first act that is known. */
export function firstTerritory(units: readonly UnitRow[], borders: readonly BorderRow[]): Territory {
  const countries = new Map(borders.map((row) => [row.oldCode, row.neighbours]));
  return {
    units: units.map(({ oldCode, landBorder, coast }) => ({
      id: unitId(oldCode, BEFORE),
      landBorder,
      coast,
      validFrom: null,
      validTo: null,
    })),
    neighbours: units.flatMap(({ oldCode }) =>
      (countries.get(oldCode) ?? []).map((countryCode) => ({
        provinceId: unitId(oldCode, BEFORE),
        countryCode,
      })),
    ),
    names: nameRows(units),
    events: [],
    links: [],
  };
}
