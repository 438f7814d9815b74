import type { ProvinceRowFragment } from '@bien-cuong/api';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Mark } from '../../components/mark';
import { paths } from '../../lib/paths';
import { ROLL_OUT_PERIOD } from '../../lib/periods';
import { reviewState } from '../../lib/review-state';
import { useFormat } from '../../lib/use-format';
import { useReviewWording } from '../../lib/use-review-wording';
import { BorderLength } from './border-length';
import { totalLength } from './border-lengths';
import styles from './province-table.module.css';
import type { Sort } from '../../lib/sort';
import type { ReviewsByUnit } from './use-roll-out';

export type ProvinceRow = ProvinceRowFragment;

const byName = new Intl.Collator('vi');
const progress = { held: 2, recorded: 1, none: 0 };

export function useProvinceColumns(
  reviews: ReviewsByUnit | undefined,
  sort: Sort,
): TableColumnsType<ProvinceRow> {
  const { t } = useTranslation();
  const format = useFormat();
  const rank = (row: ProvinceRow) =>
    row.landBorder ? progress[reviewState(reviews?.get(row.id) ?? [])] : -1;
  const columns: TableColumnsType<ProvinceRow> = [
    {
      key: 'name',
      title: t('words.province'),
      sorter: (a, b) => byName.compare(a.name, b.name),
      render: (_, row) => (
        <>
          <Link to={paths.province(row.id, row.on)}>{row.officialName}</Link>
          <div className={styles.phoneOnly}>{row.neighbours.map(format.name).join(', ')}</div>
        </>
      ),
    },
    {
      key: 'code',
      className: styles.roomOnly,
      title: t('words.code'),
      dataIndex: 'code',
      sorter: (a, b) => a.code.localeCompare(b.code),
    },
    {
      key: 'neighbours',
      className: styles.roomOnly,
      title: t('words.neighbours'),
      render: (_, row) => row.neighbours.map(format.name).join(', ') || <span className="quiet">–</span>,
    },
    {
      key: 'length',
      title: t('provinces.length'),
      align: 'right',
      sorter: (a, b) => totalLength(a.claims) - totalLength(b.claims),
      render: (_, row) => <BorderLength province={row} />,
    },
    {
      key: 'review',
      title: t('reviewState.column', { period: format.edtf(ROLL_OUT_PERIOD) }),
      sorter: (a, b) => rank(a) - rank(b),
      render: (_, row) => <ReviewCell row={row} reviews={reviews} />,
    },
  ];
  return columns.map((column) => ({
    ...column,
    sortOrder: column.key === sort.column ? sort.order : null,
  }));
}

/** The rows in the order of the sorted column. */
export function inOrder(
  rows: readonly ProvinceRow[],
  columns: TableColumnsType<ProvinceRow>,
): readonly ProvinceRow[] {
  const sorted = columns.find(({ sortOrder }) => sortOrder);
  const compare = sorted && 'sorter' in sorted ? sorted.sorter : undefined;
  if (typeof compare !== 'function') return rows;
  const inAscent = rows.toSorted((a, b) => compare(a, b));
  return sorted?.sortOrder === 'descend' ? inAscent.reverse() : inAscent;
}

function ReviewCell({
  row,
  reviews,
}: {
  readonly row: ProvinceRow;
  readonly reviews: ReviewsByUnit | undefined;
}) {
  const say = useReviewWording();
  if (!row.landBorder) return <span className="quiet">–</span>;
  if (!reviews) return <span className="quiet">…</span>;
  const { text, tone, pilots } = say(reviews.get(row.id) ?? []);
  return (
    <span className={styles.marks}>
      <Mark tone={tone}>{text}</Mark>
      {pilots.map((pilot) => (
        <Mark key={pilot}>{pilot}</Mark>
      ))}
    </span>
  );
}
