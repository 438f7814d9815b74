import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '../../lib/use-url-state';
import lists from '../../records/list/list.module.css';
import { columnsOf, type TotalColumn } from './totals-table';
import { useTotalNames } from './use-total-names';

type Timed = Parameters<typeof columnsOf>[0];

/**
 * Which of the times that are never added to each other is shown, kept in the address; else that of which most
 * provinces have a sum.
 */
export function useTimeChoice(cells: Timed) {
  const [chosen, choose] = useUrlState('time');
  const times = columnsOf(cells);
  const count = (time: TotalColumn) => cells.filter((cell) => isOf(time, cell)).length;
  const usual = times.toSorted((a, b) => count(b) - count(a))[0];
  return { times, shown: times.find(({ key }) => key === chosen) ?? usual, choose };
}

/** Whether a sum is of a time. */
export const isOf = (time: TotalColumn | undefined, cell: Timed[number]): boolean =>
  cell.period === time?.period && cell.cumulative === time.cumulative;

/** Lets the reader choose between times that are never added to each other; nothing where there is one. */
export function TimeChoice({ times, shown, choose }: ReturnType<typeof useTimeChoice>) {
  const { t } = useTranslation();
  const { time: name } = useTotalNames();
  if (times.length < 2) return null;
  return (
    <Select
      className={`${lists.reference} screen-only`}
      aria-label={t('totals.time')}
      popupMatchSelectWidth={false}
      value={shown?.key ?? null}
      onChange={(key: string) => choose(key)}
      options={times.map((time) => ({ value: time.key, label: name(time) }))}
    />
  );
}
