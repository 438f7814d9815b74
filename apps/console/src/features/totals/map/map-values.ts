import type { FigureMapQuery, TotalCellFragment } from '@bien-cuong/api';
import { classesOf, shadeOf, type ValueClass } from './value-classes';

/** How a province is drawn: its shade from 1 to 5, or why it has none. */
export type Shade = number | 'none' | 'noNumber' | 'together';

type BorderProvince = NonNullable<FigureMapQuery['provinces']>[number];

/** A border province with its sum. */
export interface MapValue {
  readonly province: BorderProvince;
  readonly cell: TotalCellFragment | undefined;
  readonly shade: Shade;
}

/** The values of a map, and what they are drawn by. */
export interface MapValues {
  readonly classes: readonly (ValueClass & { readonly shade: number })[];
  /** The largest first, then those without a number. */
  readonly values: readonly MapValue[];
  /** What provinces have together, that cannot be apportioned to them. */
  readonly together: readonly TotalCellFragment[];
}

/** Gives each border province its sum and shade. */
export function mapValues(
  provinces: readonly BorderProvince[],
  sums: readonly TotalCellFragment[],
): MapValues {
  const border = new Set(provinces.map(({ id }) => id));
  const own = new Map(sums.flatMap((sum) => (sum.province ? [[sum.province.id, sum] as const] : [])));
  const together = sums.filter(({ undivided }) => undivided.some(({ id }) => border.has(id)));
  const shared = new Set(together.flatMap(({ undivided }) => undivided.map(({ id }) => id)));
  const numbers = provinces.flatMap(({ id }) => own.get(id)?.value ?? []);
  const found = classesOf(numbers);
  const classes = found.map((one, index) => ({ ...one, shade: shadeOf(index, found.length) }));
  const shade = (id: string): Shade => {
    const value = own.get(id)?.value;
    if (value != null) return classes.find(({ to }) => value <= to)?.shade ?? 'noNumber';
    if (own.has(id)) return 'noNumber';
    return shared.has(id) ? 'together' : 'none';
  };
  const values = provinces.map((province) => ({
    province,
    cell: own.get(province.id),
    shade: shade(province.id),
  }));
  return {
    classes,
    together,
    values: values.toSorted(
      (a, b) =>
        (b.cell?.value ?? -1) - (a.cell?.value ?? -1) ||
        a.province.officialName.localeCompare(b.province.officialName, 'vi'),
    ),
  };
}
