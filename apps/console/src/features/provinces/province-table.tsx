import { useQuery } from '@apollo/client/react';
import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../../components/empty-note';
import { ExportButton } from '../../components/export-button';
import { QueryView } from '../../components/query-view';
import { Lines } from '../../components/skeletons';
import { formatDate } from '../../lib/format-date';
import { reviewState } from '../../lib/review-state';
import { useDebounced } from '../../lib/use-debounced';
import { useMapDate } from '../../lib/use-map-date';
import { ProvinceFilterBar } from './province-filters';
import styles from './province-table.module.css';
import { provinceTableQuery } from './provinces.graphql';
import { inOrder, useProvinceColumns, type ProvinceRow } from './use-province-columns';
import { useProvinceExport } from './use-province-export';
import { useProvinceFilters, type ProvinceFilters } from './use-province-filters';
import { useSortInAddress } from '../../lib/use-sort-in-address';
import type { ReviewsByUnit } from './use-roll-out';

interface Props {
  readonly landBorderOnly?: boolean;
  readonly reviews: ReviewsByUnit | undefined;
}

/** The provinces on the map's date; filters and sorting are kept in the address. */
export function ProvinceTable({ landBorderOnly = false, reviews }: Props) {
  const { t } = useTranslation();
  const { on } = useMapDate();
  const state = useProvinceFilters();
  const { filters } = state;
  const search = useDebounced(filters.search.trim(), 150);
  const result = useQuery(provinceTableQuery, {
    variables: {
      on,
      landBorder: landBorderOnly || filters.border ? true : undefined,
      coast: filters.coast ? true : undefined,
      search: search || undefined,
    },
  });
  const { sort, onSort } = useSortInAddress();
  const columns = useProvinceColumns(reviews, sort);
  const shown = { ...result, data: result.data ?? result.previousData };
  const all = shown.data?.provinces ?? [];
  const found = all.filter((row) => fits(row, filters, reviews));
  const exported = useProvinceExport(reviews);
  const list = found.length > 0 ? () => exported(inOrder(found, columns)) : undefined;
  return (
    <>
      <ProvinceFilterBar state={state} countries={countriesOf(all)} landBorderOnly={landBorderOnly}>
        <ExportButton list={list} />
      </ProvinceFilterBar>
      <QueryView
        result={shown}
        what={t('provinces.what')}
        skeleton={<Lines count={14} what={t('provinces.what')} />}
        pick={(data) => data.provinces && found}
      >
        {(rows) => (
          <Table<ProvinceRow>
            size="small"
            rowKey="id"
            className={styles.table}
            columns={columns}
            dataSource={rows}
            pagination={false}
            onChange={(_pages, _filters, sorter) => onSort(sorter)}
            locale={{ emptyText: <EmptyNote>{t('provinces.empty', { date: formatDate(on) })}</EmptyNote> }}
          />
        )}
      </QueryView>
    </>
  );
}

function fits(row: ProvinceRow, filters: ProvinceFilters, reviews: ReviewsByUnit | undefined): boolean {
  const { country, state } = filters;
  if (country && !row.neighbours.some(({ code }) => code === country)) return false;
  return !state || (row.landBorder && reviewState(reviews?.get(row.id) ?? []) === state);
}

function countriesOf(rows: readonly ProvinceRow[]) {
  return [
    ...new Map(rows.flatMap((row) => row.neighbours.map((country) => [country.code, country]))).values(),
  ];
}
