import type { TotalCellFragment } from '@bien-cuong/api';
import { dayBefore } from '@bien-cuong/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { useFormat } from '../../lib/use-format';
import { TotalNumber } from './total-number';
import { columnsOf, rowsOf, type TotalColumn, type TotalRow } from './totals-table';

interface Props {
  readonly label: string;
  readonly indicator: string;
  readonly map: string | null;
  readonly cells: readonly TotalCellFragment[];
  readonly together: readonly TotalCellFragment[];
}

/** Provinces by the steps of time; each number opens to the figures behind it. */
export function TotalTable({ label, indicator, map, cells, together }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = columnsOf([...cells, ...together]);
  const [country] = rowsOf(together.map((cell) => ({ ...cell, province: null, undivided: [] })));
  const headOf = ({ period, cumulative }: TotalColumn): string =>
    cumulative ? t('totals.cumulative', { period: format.edtf(period) }) : format.edtf(period);
  const namesOf = ({ places, isNamesake }: TotalRow): string => {
    const [place] = places;
    if (places.length > 1)
      return t('totals.undivided', { provinces: places.map(({ officialName }) => officialName).join(', ') });
    const name = place?.officialName ?? t('words.unavailable');
    if (!isNamesake || !place) return name;
    if (place.validTo) return t('totals.until', { name, date: formatDate(dayBefore(place.validTo)) });
    return place.validFrom ? t('totals.since', { name, date: formatDate(place.validFrom) }) : name;
  };
  const cellsOf = (row: TotalRow, name: string, province: string | null) =>
    columns.map((column) => {
      const cell = row.cells.get(column.key);
      return cell ? (
        <TotalNumber
          key={column.key}
          cell={cell}
          place={{ indicator, map, province }}
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
