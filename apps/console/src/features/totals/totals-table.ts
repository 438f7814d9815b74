import type { TotalCellFragment } from '@bien-cuong/api';

/** A column: a step of the period, or a time that is never added to others. */
export interface TotalColumn {
  readonly key: string;
  readonly period: string;
  readonly cumulative: boolean;
}

type Place = Pick<NonNullable<TotalCellFragment['province']>, 'id' | 'on' | 'officialName'> &
  Partial<Pick<NonNullable<TotalCellFragment['province']>, 'validFrom' | 'validTo'>>;

/** A row: a province, or several that hold a territory together. */
export interface TotalRow {
  readonly key: string;
  readonly places: readonly Place[];
  /** Whether another row has the same name: the unit before or after a merger. */
  readonly isNamesake: boolean;
  readonly cells: ReadonlyMap<string, TotalCellFragment>;
}

const columnKey = ({ period, cumulative }: Pick<TotalCellFragment, 'period' | 'cumulative'>): string =>
  `${cumulative ? 'cumulative' : 'step'} ${period}`;

/** The columns of sums, in the order of time; what counts several years as a whole comes last. */
export function columnsOf(cells: readonly TotalCellFragment[]): TotalColumn[] {
  const columns = new Map(
    cells.map((cell) => [
      columnKey(cell),
      { key: columnKey(cell), period: cell.period, cumulative: cell.cumulative },
    ]),
  );
  return [...columns.values()].toSorted(
    (a, b) => Number(a.cumulative) - Number(b.cumulative) || a.period.localeCompare(b.period),
  );
}

/** One row for each province in the order of their names, then those that hold a territory together. */
export function rowsOf(cells: readonly TotalCellFragment[]): TotalRow[] {
  const rows = Map.groupBy(cells, (cell) =>
    placesOf(cell)
      .map(({ id }) => id)
      .join(),
  );
  const named = Map.groupBy(rows.values(), ([first]) =>
    nameOf({ places: placesOf(first as TotalCellFragment) }),
  );
  return [...rows]
    .map(([key, own]) => ({
      key,
      places: placesOf(own[0] as TotalCellFragment),
      isNamesake: (named.get(nameOf({ places: placesOf(own[0] as TotalCellFragment) }))?.length ?? 0) > 1,
      cells: new Map(own.map((cell) => [columnKey(cell), cell])),
    }))
    .toSorted(
      (a, b) =>
        a.places.length - b.places.length ||
        nameOf(a).localeCompare(nameOf(b), 'vi') ||
        a.key.localeCompare(b.key),
    );
}

const placesOf = ({ province, undivided }: TotalCellFragment): TotalRow['places'] =>
  province ? [province] : undivided;

const nameOf = ({ places }: Pick<TotalRow, 'places'>): string =>
  places[0]?.officialName.replace(/^(Tỉnh|Thành phố) /, '') ?? '';
