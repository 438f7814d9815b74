import { useTranslation } from 'react-i18next';
import type { Cell } from '../../../lib/export/csv';
import type { ExportedList } from '../../../lib/export/use-export';
import type { NamedRow } from './in-order';
import { useComparisonHead } from './use-comparison-head';
import { NOTHING, useComparisonWording } from './use-comparison-wording';

/**
 * The comparison to export. An exact number is a number; one with a qualifier stays in words, since a spreadsheet would
 * reckon with it as if it were exact.
 */
export function useComparisonExport(
  rows: readonly NamedRow[],
  periods: readonly string[],
): () => ExportedList {
  const { t } = useTranslation();
  const say = useComparisonWording();
  const head = useComparisonHead(periods);
  const times = periods.map((_, time) => time);
  const inWords = (words: string): Cell => (words === NOTHING ? null : words);
  const exportedRow = ({ row, name }: NamedRow): Cell[] => [
    row.cumulative ? t('comparison.cumulativeOf', { name }) : name,
    ...times.map((time) => {
      const sum = row.values[time]?.sum;
      return sum?.qualifier === 'EXACTLY' && !sum.incomplete ? sum.value : inWords(say.value(row, time));
    }),
    ...times.slice(1).flatMap((time) => {
      const now = row.values[time];
      return now?.differenceQualifier === 'EXACTLY'
        ? [now.difference, now.change]
        : [inWords(say.difference(row, time)), inWords(say.change(row, time))];
    }),
    ...times.map((time) => row.values[time]?.rank ?? null),
  ];
  return () => ({
    list: 'comparison',
    head,
    rows: rows.map(exportedRow),
    services: { movements: rows.length, provinces: rows.length },
  });
}
