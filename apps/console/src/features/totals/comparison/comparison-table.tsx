import type { ComparedRowFragment } from '@bien-cuong/api';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { DataTable } from '../../../components/data-table';
import { paths } from '../../../lib/paths';
import { TotalNumber } from '../total-number';
import type { TotalPlace } from '../total-parts';
import { useTotalNames } from '../use-total-names';
import type { NamedRow } from './in-order';
import { useComparisonHead } from './use-comparison-head';
import { keyOf, NOTHING, useComparisonWording } from './use-comparison-wording';

interface Props {
  readonly label: string;
  readonly periods: readonly string[];
  readonly rows: readonly NamedRow[];
  readonly place: Omit<TotalPlace, 'province'>;
}

/** Times side by side, each with what became of the one before it; each number opens to the figures behind it. */
export function ComparisonTable({ label, periods, rows, place }: Props) {
  const head = useComparisonHead(periods);
  const cellsOf = useCells(place, periods);
  const together = rows.find(({ row }) => row.together);
  return (
    <DataTable
      label={label}
      head={head}
      numeric={head.map((_, index) => index).slice(1)}
      rows={rows
        .filter(({ row }) => !row.together)
        .map((one) => ({ key: keyOf(one.row), cells: [<RowName key="name" {...one} />, ...cellsOf(one)] }))}
      {...(together && { total: [together.name, ...cellsOf(together)] })}
    />
  );
}

function RowName({ row: { province }, name }: NamedRow) {
  return province ? <Link to={paths.province(province.id, province.on)}>{name}</Link> : name;
}

function useCells(place: Props['place'], periods: readonly string[]) {
  const say = useComparisonWording();
  const { time: timeOf } = useTotalNames();
  const number = (row: ComparedRowFragment, name: string, time: number): ReactNode => {
    const sum = row.values[time]?.sum;
    if (!sum) return NOTHING;
    const province = row.together ? null : (row.province?.id ?? row.undivided[0]?.id ?? null);
    return (
      <TotalNumber key={time} cell={sum} place={{ ...place, province }} label={`${name}, ${timeOf(sum)}`} />
    );
  };
  const times = periods.map((_, time) => time);
  return ({ row, name }: NamedRow): ReactNode[] => [
    ...times.map((time) => number(row, name, time)),
    ...times.slice(1).flatMap((time) => [say.difference(row, time), say.change(row, time)]),
    ...times.map((time) => row.values[time]?.rank ?? NOTHING),
  ];
}
