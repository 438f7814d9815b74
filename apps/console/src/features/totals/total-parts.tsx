import { useQuery } from '@apollo/client/react';
import type { TotalCellFragment, TotalPartsQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../components/query-view';
import { SumParts } from '../../records/sum-parts';
import { totalPartsQuery } from './totals.graphql';

/** Whose sum it is. */
export interface TotalPlace {
  readonly indicator: string;
  readonly map: string | null;
  /** The movement that the figures are counted in; null: whatever they name. */
  readonly movement: string | null;
  /** Whether sums are told apart by their movement, none among them. */
  readonly byMovement?: boolean;
  /** A province of the row; null: all together. */
  readonly province: string | null;
}

type Row = NonNullable<TotalPartsQuery['aggregate']>[number];

/** The figures behind a sum: those that are added, and those that are left out with the reason. */
export function TotalParts({
  cell,
  place: { indicator, map, movement, byMovement = false, province },
}: {
  readonly cell: TotalCellFragment;
  readonly place: TotalPlace;
}) {
  const { t } = useTranslation();
  const result = useQuery(totalPartsQuery, {
    variables: {
      indicators: [indicator],
      period: cell.period,
      map,
      movement,
      province,
      by: [...(province === null ? [] : ['PROVINCE' as const]), ...(byMovement ? ['MOVEMENT' as const] : [])],
    },
  });
  return (
    <QueryView
      result={result}
      what={t('totals.what')}
      pick={({ aggregate }) => aggregate?.filter((row) => isSame(row, cell))}
    >
      {(rows) => <SumParts parts={rows.flatMap(({ parts }) => parts)} />}
    </QueryView>
  );
}

const isSame = (row: Row, cell: TotalCellFragment): boolean =>
  row.cumulative === cell.cumulative &&
  (!cell.cumulative || row.period === cell.period) &&
  row.movement?.id === cell.movement?.id &&
  row.undivided.map(({ id }) => id).join() === cell.undivided.map(({ id }) => id).join();
