import type { TotalCellFragment } from '@bien-cuong/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../../components/data-table';
import { EmptyNote } from '../../../components/empty-note';
import { Section } from '../../../components/section';
import { formatDate } from '../../../lib/format-date';
import { paths } from '../../../lib/paths';
import { useUrlState } from '../../../lib/use-url-state';
import { isOf, TimeChoice, useTimeChoice } from '../time-choice';
import { TotalNumber } from '../total-number';
import type { TotalPlace } from '../total-parts';
import { rowsOf, type TotalRow } from '../totals-table';
import { useTotalNames } from '../use-total-names';
import styles from './dashboard.module.css';

const FIRST = 10;

interface Props {
  readonly name: string;
  readonly unit: string;
  readonly cells: readonly TotalCellFragment[];
  readonly place: Omit<TotalPlace, 'province'>;
}

interface Ranked {
  readonly row: TotalRow;
  readonly cell: TotalCellFragment;
}

/** The provinces by the value of an indicator; those whose figures do not make one number come last. */
export function Ranking({ name, unit, cells, place }: Props) {
  const { t } = useTranslation();
  const choice = useTimeChoice(cells);
  const { time } = useTotalNames();
  const territory =
    place.map === null
      ? t('totals.asReportedIntro')
      : t('totals.onMapIntro', { date: formatDate(place.map) });
  const [all, showAll] = useUrlState('ranks');
  const ranked = rowsOf(cells.filter((cell) => isOf(choice.shown, cell)))
    .flatMap((row): Ranked[] => [...row.cells.values()].map((cell) => ({ row, cell })))
    .toSorted((a, b) => (b.cell.value ?? -1) - (a.cell.value ?? -1));
  const shown = all === 'all' ? ranked : ranked.slice(0, FIRST);
  return (
    <Section
      title={t('dashboard.ranking', { name, period: choice.shown ? time(choice.shown) : '' })}
      note={`${t('dashboard.rankingNote')} ${territory}`}
      actions={<TimeChoice {...choice} />}
    >
      {ranked.length === 0 ? (
        <EmptyNote>{t('totals.none', { name })}</EmptyNote>
      ) : (
        <RankTable ranked={shown} most={ranked[0]?.cell.value ?? 0} {...{ name, unit, place }} />
      )}
      {ranked.length > FIRST && (
        <Button className="screen-only" type="link" onClick={() => showAll(all === 'all' ? null : 'all')}>
          {all === 'all'
            ? t('dashboard.showFirst', { count: FIRST })
            : t('dashboard.showAll', { count: ranked.length })}
        </Button>
      )}
    </Section>
  );
}

interface TableProps extends Omit<Props, 'cells'> {
  readonly ranked: readonly Ranked[];
  readonly most: number;
}

function RankTable({ ranked, most, name, unit, place }: TableProps) {
  const { t } = useTranslation();
  const { places } = useTotalNames();
  return (
    <DataTable
      label={t('dashboard.rankingTable', { name })}
      head={[t('words.province'), unit || t('totals.figure'), t('dashboard.share')]}
      numeric={[1]}
      rows={ranked.map(({ row, cell }) => {
        const [first] = row.places;
        const words = places(row);
        return {
          key: row.key,
          cells: [
            row.places.length === 1 && first ? (
              <Link key="name" to={paths.province(first.id, first.on)}>
                {words}
              </Link>
            ) : (
              words
            ),
            <TotalNumber
              key="number"
              cell={cell}
              place={{ ...place, province: first?.id ?? null }}
              label={words}
            />,
            <Bar key="bar" share={most > 0 ? (cell.value ?? 0) / most : 0} />,
          ],
        };
      })}
    />
  );
}

/** The number as a length, for the eye alone. */
const Bar = ({ share }: { readonly share: number }) => (
  <span aria-hidden className={styles.bar}>
    <span style={{ width: `${share * 100}%` }} />
  </span>
);
