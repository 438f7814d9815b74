import type { TotalCellFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { paths } from '../../lib/paths';
import { TotalNumber } from './total-number';
import type { TotalPlace } from './total-parts';
import { columnsOf, rowsOf, type TotalRow } from './totals-table';
import { useTotalNames } from './use-total-names';

interface Props {
  readonly label: string;
  readonly place: Omit<TotalPlace, 'province'>;
  readonly cells: readonly TotalCellFragment[];
  readonly together: readonly TotalCellFragment[];
}

/** Provinces by the steps of time; each number opens to the figures behind it. */
export function TotalTable({ label, place, cells, together }: Props) {
  const { t } = useTranslation();
  const columns = columnsOf([...cells, ...together]);
  const [country] = rowsOf(together.map((cell) => ({ ...cell, province: null, undivided: [] })));
  const { time: headOf, places: namesOf } = useTotalNames();
  const cellsOf = (row: TotalRow, name: string, province: string | null) =>
    columns.map((column) => {
      const cell = row.cells.get(column.key);
      return cell ? (
        <TotalNumber
          key={column.key}
          cell={cell}
          place={{ ...place, province }}
          label={`${name}, ${headOf(column)}`}
        />
      ) : (
        '–'
      );
    });
  return (
    <DataTable
      label={label}
      head={[t('words.province'), ...columns.map(headOf)]}
      numeric={columns.map((_, index) => index + 1)}
      rows={rowsOf(cells).map((row) => ({
        key: row.key,
        cells: [
          row.places.length === 1 && row.places[0] ? (
            <Link key="name" to={paths.province(row.places[0].id, row.places[0].on)}>
              {namesOf(row)}
            </Link>
          ) : (
            namesOf(row)
          ),
          ...cellsOf(row, namesOf(row), row.places[0]?.id ?? null),
        ],
      }))}
      {...(country && { total: [t('totals.country'), ...cellsOf(country, t('totals.country'), null)] })}
    />
  );
}
