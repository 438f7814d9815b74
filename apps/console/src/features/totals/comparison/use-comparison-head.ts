import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format';

/** The columns of a comparison: the times, what became of each after the one before it, and the places in each. */
export function useComparisonHead(periods: readonly string[]): string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const times = periods.map(format.edtf);
  return [
    t('words.province'),
    ...times,
    ...times.slice(1).flatMap((now, index) => {
      const both = { before: times[index], now };
      return [t('comparison.difference', both), t('comparison.change', both)];
    }),
    ...times.map((period) => t('comparison.rank', { period })),
  ];
}
