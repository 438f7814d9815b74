import type { ReviewSummaryFragment, RollOutProvincesQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Mark } from '../../components/mark';
import { paths } from '../../lib/paths';
import { useFormat } from '../../lib/use-format';
import { useReviewWording } from '../../lib/use-review-wording';
import styles from './reviews.module.css';

/** Every province of a map with its reviews, once these are loaded. */
export interface RollOut {
  readonly provinces: NonNullable<RollOutProvincesQuery['provinces']>;
  readonly reviews?: ReadonlyMap<string, readonly ReviewSummaryFragment[]> | undefined;
}

export function RollOutTable({ provinces, reviews }: RollOut) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={t('reviews.rollOut')}
      head={[t('words.province'), t('reviews.state'), t('reviews.heldOn'), t('reviews.review')]}
      rows={provinces.map(({ id, on, name }) => {
        const held = reviews?.get(id) ?? [];
        return {
          key: id,
          cells: [
            <Link key="name" to={paths.province(id, on)}>
              {name}
            </Link>,
            reviews ? <State key="state" reviews={held} /> : '…',
            <Dates key="dates" reviews={held} />,
            <Titles key="titles" unit={id} reviews={held} />,
          ],
        };
      })}
    />
  );
}

function State({ reviews }: { readonly reviews: readonly ReviewSummaryFragment[] }) {
  const say = useReviewWording();
  const { text, tone, pilots } = say(reviews);
  return (
    <span className={styles.marks}>
      <Mark tone={tone}>{text}</Mark>
      {pilots.map((pilot) => (
        <Mark key={pilot}>{pilot}</Mark>
      ))}
    </span>
  );
}

function Dates({ reviews }: { readonly reviews: readonly ReviewSummaryFragment[] }) {
  const format = useFormat();
  return reviews.flatMap(({ id, heldOn }) => (heldOn ? [<div key={id}>{format.edtf(heldOn)}</div>] : []));
}

interface TitlesProps {
  readonly unit: string;
  readonly reviews: readonly ReviewSummaryFragment[];
}

/** Names the unit that held a review where it has since been merged. */
function Titles({ unit, reviews }: TitlesProps) {
  const { t } = useTranslation();
  return reviews.map(({ id, title, province }) => (
    <div key={id}>
      {title}
      {province && province.id !== unit && (
        <span className="quiet">
          {' '}
          ·{' '}
          <Link to={paths.province(province.id, province.on)}>
            {t('reviews.heldBy', { name: province.name })}
          </Link>
        </span>
      )}
    </div>
  ));
}
