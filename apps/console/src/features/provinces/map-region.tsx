import type { RollOutReviewFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Region } from '../../components/map/map-regions';
import { PlainRegion, RegionShapes } from '../../components/map/region-shapes';
import { paths } from '../../lib/paths';
import { useReviewWording } from '../../lib/use-review-wording';
import styles from './border-map.module.css';

interface Props {
  readonly region: Region;
  readonly reviews: readonly RollOutReviewFragment[];
}

/** One unit's territory: a link with a name when the unit has a land border, otherwise a plain shape. */
export function MapRegion({ region, reviews }: Props) {
  const { t } = useTranslation();
  const say = useReviewWording();
  const { holder } = region;
  if (!holder?.landBorder) return <PlainRegion region={region} />;
  const { state, text, pilots } = say(reviews);
  const spoken = [text, ...pilots].join(', ');
  return (
    <Link
      to={paths.province(holder.id, holder.on)}
      className={styles[state]}
      aria-label={t('overview.openProvince', { name: holder.officialName, state: spoken })}
    >
      <title>{`${holder.officialName}: ${spoken}`}</title>
      <RegionShapes region={region} />
    </Link>
  );
}
