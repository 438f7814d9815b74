import type { ProvinceRowFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import map from '../../components/map/map.module.css';
import { Swatch } from '../../components/map/swatch';
import { paths } from '../../lib/paths';
import { reviewState, type ReviewState } from '../../lib/review-state';
import { useFormat } from '../../lib/use-format';
import styles from './border-map.module.css';
import type { ReviewsByUnit } from './use-roll-out';

const states: readonly ReviewState[] = ['held', 'recorded', 'none'];

interface Props {
  readonly provinces: readonly ProvinceRowFragment[];
  readonly reviews: ReviewsByUnit;
}

/** What the colours mean, and the names of the provinces that have each of them. */
export function MapLegend({ provinces, reviews }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className={map.legend} aria-label={t('overview.legend')}>
      {states.map((state) => {
        const inState = provinces.filter(({ id }) => reviewState(reviews.get(id) ?? []) === state);
        return (
          <div key={state}>
            <dt>
              <Swatch className={styles[state]} />
              {t(`reviewState.${state}`)} <strong>{format.number(inState.length)}</strong>
            </dt>
            <dd>
              {inState.map(({ id, on, name }) => (
                <Link key={id} to={paths.province(id, on)}>
                  {name}
                </Link>
              ))}
            </dd>
          </div>
        );
      })}
      <div>
        <dt>
          <Swatch className={map.other} />
          {t('overview.notBorder')}
        </dt>
      </div>
    </dl>
  );
}
