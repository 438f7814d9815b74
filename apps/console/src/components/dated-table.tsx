import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../lib/format-date';
import { DataTable } from './data-table';

interface Entry {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string | null;
}

interface Props {
  readonly label: string;
  /** The columns before those that say from when to when it held, and where it is taken from. */
  readonly head: readonly string[];
  readonly entries: readonly Entry[];
}

/** What held from one day to another. */
export function DatedTable({ label, head, entries }: Props) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={label}
      head={[...head, t('province.validFrom'), t('province.validTo'), t('words.source')]}
      rows={entries.map(({ key, cells, validFrom, validTo, source }) => ({
        key,
        cells: [
          ...cells,
          <Day key="from" day={validFrom} otherwise={t('words.notRecorded')} />,
          // Where not even the beginning is known, nobody says that it still holds.
          <Day key="to" day={validTo} otherwise={t(validFrom ? 'province.still' : 'words.notRecorded')} />,
          source,
        ],
      }))}
    />
  );
}

interface DayProps {
  readonly day: string | null;
  readonly otherwise: string;
}

function Day({ day, otherwise }: DayProps) {
  return day ? <span className="nowrap">{formatDate(day)}</span> : <span className="quiet">{otherwise}</span>;
}
