import type { RollOutReviewFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths';
import { useReviewWording } from '../../lib/use-review-wording';
import styles from './border-map.module.css';
import type { Region } from './map-regions';

interface Props {
  readonly region: Region;
  readonly reviews: readonly RollOutReviewFragment[];
}

const archipelagos = new Set(['hoangsa', 'truongsa']);

/** One unit's territory: a link with a name when the unit has a land border, otherwise a plain shape. */
export function MapRegion({ region: { holder, outlines }, reviews }: Props) {
  const { t } = useTranslation();
  const say = useReviewWording();
  const shapes = outlines.map(({ id, path }) => (
    <path key={id} d={path} className={archipelagos.has(id) ? styles.islands : undefined} />
  ));
  if (!holder?.landBorder) {
    return (
      <g className={styles.other}>
        <title>
          {holder ? `${holder.officialName}. ${t('overview.notBorder')}` : t('overview.unknownHolder')}
        </title>
        {shapes}
      </g>
    );
  }
  const { state, text, pilots } = say(reviews);
  const spoken = [text, ...pilots].join(', ');
  return (
    <Link
      to={paths.province(holder.id, holder.on)}
      className={styles[state]}
      aria-label={t('overview.openProvince', { name: holder.officialName, state: spoken })}
    >
      <title>{`${holder.officialName}: ${spoken}`}</title>
      {shapes}
    </Link>
  );
}
