import type { FigureRowFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { BarChart } from '../../components/bar-chart';
import { useFormat } from '../../lib/use-format';

/** Bar charts, one per unit of measurement, so that the lengths of bars can be compared. */
export function FigureCharts({ figures }: { readonly figures: readonly FigureRowFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const units = [...new Set(figures.map(({ indicator }) => format.unit(indicator)))];
  return units.flatMap((unit) => {
    const comparable = figures.filter(({ indicator }) => format.unit(indicator) === unit);
    const period = comparable[0]?.period;
    if (!unit || comparable.length < 2 || !period) return [];
    return [
      <BarChart
        key={unit}
        tone="accent"
        question={t('figures.chart', { unit, period: format.edtf(period) })}
        categories={comparable.map(({ indicator }) => format.name(indicator))}
        series={[{ name: unit, values: comparable.map(({ value }) => value) }]}
      />,
    ];
  });
}
