import type { ReviewRegion, ReviewSummaryFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { ROLL_OUT_PERIOD } from '../../lib/periods';
import { useFormat } from '../../lib/use-format';
import { useMapDate } from '../../lib/use-map-date';
import styles from './reviews.module.css';

const order: readonly ReviewRegion[] = ['NORTH', 'CENTRAL', 'SOUTH'];

export function Pilots({ reviews }: { readonly reviews: readonly ReviewSummaryFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (reviews.length === 0) {
    return <EmptyNote>{t('reviews.noPilots', { period: format.edtf(ROLL_OUT_PERIOD) })}</EmptyNote>;
  }
  return (
    <ul className={styles.pilots}>
      {order.flatMap((region) =>
        reviews
          .filter(({ pilotFor }) => pilotFor === region)
          .map((review) => <Pilot key={review.id} review={review} />),
      )}
    </ul>
  );
}

function Pilot({ review }: { readonly review: ReviewSummaryFragment }) {
  const { pilotFor, province, title, heldOn, heldOnNote } = review;
  const { t } = useTranslation();
  const format = useFormat();
  const { on } = useMapDate();
  const moved = province?.onMap.filter(({ id }) => id !== province.id) ?? [];
  return (
    <li>
      <span className="quiet">
        {pilotFor && t('reviewState.pilot', { region: t(`words.region.${pilotFor}`) })}
      </span>
      {province ? (
        <Link to={paths.province(province.id, province.on)} className={styles.pilot}>
          {province.name}
        </Link>
      ) : (
        <span>{title}</span>
      )}
      <span title={heldOnNote ?? undefined}>
        {heldOn ? t('reviews.pilotHeld', { date: format.edtf(heldOn) }) : t('reviews.pilotNoDate')}
      </span>
      {moved.length > 0 && (
        <span className="quiet">
          {t('reviews.now', { date: formatDate(on), names: moved.map(({ name }) => name).join(', ') })}
        </span>
      )}
    </li>
  );
}
