import type { ComparedRowFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format';
import { useTotalWording } from '../../../lib/use-total-wording';
import { rowsOf } from '../totals-table';
import { useTotalNames } from '../use-total-names';
import type { NamedRow } from './in-order';

/** What cannot be said because one of the times has no figures. */
export const NOTHING = '–';

/** Says what a row is of, and how each time differs from the one before it. */
export function useComparisonWording() {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useTotalWording();
  const { places } = useTotalNames();
  const named = (rows: readonly ComparedRowFragment[]): NamedRow[] => {
    const sums = rows.flatMap(({ values }) => values.toReversed().flatMap(({ sum }) => sum ?? []));
    const names = new Map(
      rowsOf(sums.filter(({ together }) => !together)).map((row) => [row.key, places(row)]),
    );
    return rows.map((row) => ({
      row,
      name: row.together ? t('totals.country') : (names.get(keyOf(row)) ?? t('words.unavailable')),
    }));
  };
  const value = ({ values }: ComparedRowFragment, time: number): string => {
    const sum = values[time]?.sum;
    return sum ? say(sum) : NOTHING;
  };
  const difference = (row: ComparedRowFragment, time: number): string => {
    const now = row.values[time];
    if (!now?.sum || !row.values[time - 1]?.sum) return NOTHING;
    return now.difference === null || now.differenceQualifier === null
      ? t('comparison.noDifference', { before: value(row, time - 1), now: value(row, time) })
      : format.change({ value: now.difference, qualifier: now.differenceQualifier });
  };
  const change = ({ values }: ComparedRowFragment, time: number): string => {
    const { change: share = null, differenceQualifier = null } = values[time] ?? {};
    return share === null || differenceQualifier === null
      ? NOTHING
      : `${format.change({ value: share, qualifier: differenceQualifier })}\u00a0%`;
  };
  return { named, value, difference, change };
}

/** What a row is of, as it is within one answer. */
export const keyOf = ({ province, undivided }: ComparedRowFragment): string =>
  (province ? [province] : undivided).map(({ id }) => id).join();
