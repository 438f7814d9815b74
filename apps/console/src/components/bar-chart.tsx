import { lazy, Suspense, useMemo } from 'react';
import { usePalette } from '../lib/use-palette';
import { useFormat } from '../lib/use-format';
import { ViewSwitch } from './view-switch';
import { useTableView } from '../lib/use-table-view';
import styles from './bar-chart.module.css';
import { barOption, type Series } from './bar-option';

const Chart = lazy(async () => ({ default: (await import('./chart')).Chart }));

export interface BarChartProps {
  readonly question: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly tone: 'accent' | 'gold';
  /** Whether two series stand side by side instead of being stacked. */
  readonly beside?: boolean;
}

/** A bar chart titled with the question it answers, or the same numbers as a table. */
export function BarChart({ question, categories, series, tone, beside = false }: BarChartProps) {
  const { asTable } = useTableView();
  const palette = usePalette();
  const format = useFormat();
  const option = useMemo(
    () => (width: number) =>
      barOption({ categories, series, tone, beside, palette, number: format.number }, width),
    [categories, series, tone, beside, palette, format],
  );
  const height = 56 + categories.length * 44 + (series.length > 1 ? 28 : 0);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <h3>{question}</h3>
        <ViewSwitch picture="asChart" />
      </figcaption>
      {asTable ? (
        <NumberTable question={question} categories={categories} series={series} />
      ) : (
        <Suspense fallback={<div style={{ height }} />}>
          <Chart label={question} height={height} option={option} />
        </Suspense>
      )}
    </figure>
  );
}

function NumberTable({
  question,
  categories,
  series,
}: Pick<BarChartProps, 'question' | 'categories' | 'series'>) {
  const format = useFormat();
  return (
    <table className={styles.table} aria-label={question}>
      <thead>
        <tr>
          <td />
          {series.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map((category, row) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            {series.map(({ name, values, spoken }) => (
              <td key={name}>{spoken?.[row] ?? format.number(values[row] ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
