import type { FieldFacts } from '@bien-cuong/domain';
import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Mark } from '../../components/mark';
import { sortText } from '../../lib/sort';
import { useFormat } from '../../lib/use-format';
import type { ListedKind, ListedRecord } from '../record-kind';
import { useHere } from '../use-here';
import { useReferencePath } from '../use-reference-path';
import type { Values } from '../values';
import styles from './list.module.css';
import { useCell } from './use-cell';
import type { ListAddress } from './use-list-address';

interface Props {
  readonly kind: ListedKind;
  readonly columns: readonly FieldFacts[];
  readonly rows: readonly ListedRecord[];
  readonly order: Order;
  readonly empty: ReactNode;
}

interface Order {
  readonly address: ListAddress;
  /** Whether all rows of the list can be put in the order of a column. */
  readonly sortable: boolean;
  /** Whether that is being done. */
  readonly sorting: boolean;
}

/** The rows of a list, each with a link to its page, and links to what they refer to. */
export function RecordTable({ kind, columns, rows, order, empty }: Props) {
  const { language } = useFormat();
  const cell = useCell(kind);
  const { address, sortable, sorting } = order;
  const { sort, set } = address;
  const shown: TableColumnsType<ListedRecord> = columns.map((fact, index) => ({
    key: fact.name,
    title: fact.label[language],
    ...(fact.kind === 'number' && { align: 'right' }),
    ...(index > 1 && { className: styles.roomOnly }),
    ...((sortable || kind.list.sorts?.includes(fact.name)) && {
      sorter: true,
      sortOrder: sort.column === fact.name ? sort.order : null,
    }),
    render: (_, row) =>
      index === 0 ? (
        <Name kind={kind} row={row} name={cell(fact, row)}>
          {columns
            .slice(2)
            .flatMap((other) => cell(other, row) || [])
            .join(' · ')}
        </Name>
      ) : (
        <Cell kind={kind} fact={fact} row={row} said={cell(fact, row)} />
      ),
  }));
  return (
    <Table<ListedRecord>
      size="small"
      rowKey="id"
      className={styles.table ?? ''}
      columns={shown}
      dataSource={[...rows]}
      loading={sorting}
      pagination={false}
      onChange={(_pages, _filters, sorter) => set('sort', sortText(sorter))}
      locale={{ emptyText: empty }}
    />
  );
}

interface NameProps {
  readonly kind: ListedKind;
  readonly row: ListedRecord;
  readonly name: string;
  readonly children: string;
}

/** What names a row; on a phone also what its other columns say. */
function Name({ kind, row, name, children }: NameProps) {
  const { t } = useTranslation();
  const here = useHere();
  return (
    <>
      <Link to={here(kind.paths.one(row.id))}>{name}</Link>{' '}
      {row.retiredOn && <Mark tone="warning">{t('records.retired')}</Mark>}
      <div className={`${styles.narrowOnly} quiet`}>{children}</div>
    </>
  );
}

interface CellProps {
  readonly kind: ListedKind;
  readonly fact: FieldFacts;
  readonly row: ListedRecord;
  readonly said: string;
}

function Cell({ kind, fact, row, said }: CellProps) {
  const to = useReferencePath()(fact, row as unknown as Values);
  const Own = kind.list.cells?.[fact.name];
  if (Own) return <Own record={row} />;
  if (said === '') return <span className="quiet">–</span>;
  return to ? <Link to={to}>{said}</Link> : said;
}
