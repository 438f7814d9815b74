import { useTranslation } from 'react-i18next';
import map from '../../components/map/map.module.css';
import { ProvinceMap } from '../../components/map/province-map';
import { QueryView } from '../../components/query-view';
import { Lines } from '../../components/skeletons';
import styles from './border-map.module.css';
import { MapLabels } from './map-labels';
import { MapLegend } from './map-legend';
import { MapRegion } from './map-region';
import type { ReviewsByUnit, RollOut } from './use-roll-out';

const nothingKnown: ReviewsByUnit = new Map();

const hatching = (
  <pattern id="recorded" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="6" height="6" className={styles.hatchGround} />
    <rect width="2.4" height="6" className={styles.hatchLine} />
  </pattern>
);

/** The provinces on the map of the chosen date, coloured by the state of their review. */
export function BorderMap({ rollOut: { border, rollOut, byUnit } }: { readonly rollOut: RollOut }) {
  const { t } = useTranslation();
  const failed = border.error && !border.data ? border : rollOut;
  const reviews = byUnit ?? nothingKnown;
  return (
    <div className={map.layout}>
      <ProvinceMap
        label={t('overview.map')}
        patterns={hatching}
        region={(region) => (
          <MapRegion
            key={region.holder?.id ?? 'unknown'}
            region={region}
            reviews={region.holder ? (reviews.get(region.holder.id) ?? []) : []}
          />
        )}
        labels={(regions) => <MapLabels regions={regions} reviews={reviews} />}
      />
      <QueryView
        result={failed}
        what={t('overview.rollOutWhat')}
        skeleton={<Lines count={8} what={t('overview.rollOutWhat')} />}
        pick={() => byUnit && border.data?.provinces}
      >
        {(provinces) => <MapLegend provinces={provinces} reviews={reviews} />}
      </QueryView>
    </div>
  );
}
