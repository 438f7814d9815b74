import { useTranslation } from 'react-i18next';
import { BarChart } from '../../../components/bar-chart';
import { useFormat } from '../../../lib/use-format';
import type { NamedRow } from './in-order';
import { useComparisonWording } from './use-comparison-wording';

interface Props {
  readonly name: string;
  readonly periods: readonly string[];
  readonly rows: readonly NamedRow[];
}

/** The first and the last time side by side: more bars than two for a province could not be told apart. */
export function ComparisonChart({ name, periods, rows }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useComparisonWording();
  const ends = [0, periods.length - 1];
  const shown = rows.filter(
    ({ row }) => !row.together && ends.some((time) => row.values[time]?.sum?.value != null),
  );
  if (shown.length === 0) return null;
  const [first = '', last = ''] = ends.map((time) => format.edtf(periods[time] ?? ''));
  return (
    <BarChart
      tone="accent"
      beside
      question={t('comparison.question', { name, first, last })}
      categories={shown.map((one) => one.name)}
      series={ends.map((time, index) => ({
        name: index === 0 ? first : last,
        values: shown.map(({ row }) => row.values[time]?.sum?.value ?? 0),
        spoken: shown.map(({ row }) => say.value(row, time)),
      }))}
    />
  );
}
