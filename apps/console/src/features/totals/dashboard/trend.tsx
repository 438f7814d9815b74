import type { TotalCellFragment } from '@bien-cuong/api';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/data-table';
import { EmptyNote } from '../../../components/empty-note';
import { Section } from '../../../components/section';
import type { Quantity } from '../../../lib/format-number';
import { useFormat } from '../../../lib/use-format';
import { usePalette } from '../../../lib/use-palette';
import { TotalNumber } from '../total-number';
import type { TotalPlace } from '../total-parts';
import { useTotalNames } from '../use-total-names';
import styles from './dashboard.module.css';
import { trendOption } from './trend-option';
import { yearsOf } from './years';

const Chart = lazy(async () => ({ default: (await import('../../../components/chart')).Chart }));

/** The year in which 63 provinces became 34, on 1 July: the middle of its bar. */
const YEAR_OF_MERGERS = '2025';
const HEIGHT = 300;

interface Props {
  readonly name: string;
  readonly unit: string;
  readonly cells: readonly TotalCellFragment[];
  readonly place: Omit<TotalPlace, 'province'>;
}

/** An indicator year by year, as a chart and as numbers that open; what is cumulative is only in the latter. */
export function Trend({ name, unit, cells, place }: Props) {
  const { t } = useTranslation();
  const { time } = useTotalNames();
  const question = t('dashboard.trend', { name });
  const yearly = cells.filter(({ cumulative, period }) => !cumulative && /^\d{4}$/.test(period));
  return (
    <Section
      title={question}
      note={`${t('dashboard.trendNote')}${yearly.some(({ incomplete }) => incomplete) ? ` ${t('dashboard.star')}` : ''}`}
    >
      {cells.length === 0 ? (
        <EmptyNote>{t('totals.none', { name })}</EmptyNote>
      ) : (
        <div className={styles.trend}>
          {yearly.length > 0 && <TrendChart question={question} cells={yearly} />}
          <DataTable
            label={t('dashboard.trendTable', { name })}
            head={[t('words.period'), unit || t('totals.figure')]}
            numeric={[1]}
            rows={cells.map((cell) => ({
              key: `${cell.period} ${cell.cumulative}`,
              cells: [
                time(cell),
                <TotalNumber
                  key="number"
                  cell={cell}
                  place={{ ...place, province: null }}
                  label={`${name}, ${time(cell)}`}
                />,
              ],
            }))}
          />
        </div>
      )}
    </Section>
  );
}

/** A sum above its bar: with its qualifier, and a star where something is missing in it. */
function briefly(
  { value, qualifier, incomplete }: TotalCellFragment,
  say: (quantity: Quantity) => string,
): string {
  if (value === null || qualifier === null) return '?';
  return incomplete ? `${say({ value, qualifier })}*` : say({ value, qualifier });
}

function TrendChart({ question, cells }: { readonly question: string } & Pick<Props, 'cells'>) {
  const { t } = useTranslation();
  const palette = usePalette();
  const format = useFormat();
  const option = useMemo(() => {
    const years = yearsOf(cells);
    const byYear = new Map(cells.map((cell) => [cell.period, cell]));
    const sums = years.map((year) => byYear.get(year));
    return (width: number) =>
      trendOption(
        {
          years,
          values: sums.map((sum) => sum?.value ?? null),
          spoken: sums.map((sum) => (sum ? briefly(sum, format.quantity) : '')),
          mark: { year: YEAR_OF_MERGERS, words: t('dashboard.mergers') },
          palette,
        },
        width,
      );
  }, [cells, palette, format, t]);
  return (
    <Suspense fallback={<div style={{ height: HEIGHT }} />}>
      <Chart label={question} height={HEIGHT} option={option} />
    </Suspense>
  );
}
