import type { FieldFacts } from '@bien-cuong/domain';
import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Mark } from '../../components/mark';
import { useSortInAddress } from '../../lib/use-sort-in-address';
import { useFormat } from '../../lib/use-format';
import type { ListedRecord, RecordKind } from '../record-kind';
import { useHere } from '../use-here';
import type { Values } from '../values';
import styles from './list.module.css';
import { useCell } from './use-cell';

interface Props {
  readonly kind: RecordKind;
  readonly columns: readonly FieldFacts[];
  readonly rows: readonly ListedRecord[];
  /** Whether these are all rows, so that they can be sorted here. */
  readonly whole: boolean;
  readonly empty: ReactNode;
}

const inVietnamese = new Intl.Collator('vi', { numeric: true });

/** The rows of a list, each with a link to its page. */
export function RecordTable({ kind, columns, rows, whole, empty }: Props) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const here = useHere();
  const { sort, onSort } = useSortInAddress();
  const cell = useCell(kind);
  const shown: TableColumnsType<ListedRecord> = columns.map((fact, index) => ({
    key: fact.name,
    title: fact.label[language],
    ...(fact.kind === 'number' && { align: 'right' }),
    ...(index > 1 && { className: styles.roomOnly }),
    ...(whole && {
      sorter: (a, b) => compare(fact, { a, b, cell }),
      sortOrder: sort.column === fact.name ? sort.order : null,
    }),
    render: (_, row) =>
      index === 0 ? (
        <>
          <Link to={here(kind.paths.one(row.id))}>{cell(fact, row)}</Link>{' '}
          {row.retiredOn && <Mark tone="warning">{t('records.retired')}</Mark>}
          <div className={`${styles.narrowOnly} quiet`}>
            {columns
              .slice(2)
              .flatMap((other) => cell(other, row) || [])
              .join(' · ')}
          </div>
        </>
      ) : (
        cell(fact, row) || <span className="quiet">–</span>
      ),
  }));
  return (
    <Table<ListedRecord>
      size="small"
      rowKey="id"
      className={styles.table ?? ''}
      columns={shown}
      dataSource={[...rows]}
      pagination={false}
      onChange={(_pages, _filters, sorter) => onSort(sorter)}
      locale={{ emptyText: empty }}
    />
  );
}

interface Pair {
  readonly a: ListedRecord;
  readonly b: ListedRecord;
  readonly cell: (fact: FieldFacts, row: ListedRecord) => string;
}

function compare(fact: FieldFacts, { a, b, cell }: Pair): number {
  if (fact.kind !== 'number') return inVietnamese.compare(cell(fact, a), cell(fact, b));
  const value = (row: ListedRecord) => Number((row as unknown as Values)[fact.name] ?? -Infinity);
  return value(a) - value(b);
}
