import { useQuery } from '@apollo/client/react';
import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../components/query-view';
import { Lines } from '../../components/skeletons';
import { LAST_DAY_OF_63, useMapDate } from '../../lib/use-map-date';
import styles from './border-map.module.css';
import { MapLegend } from './map-legend';
import { outlinesQuery } from './provinces.graphql';
import type { ReviewsByUnit, RollOut } from './use-roll-out';

const MapDrawing = lazy(async () => ({ default: (await import('./map-drawing')).MapDrawing }));

const nothingKnown: ReviewsByUnit = new Map();

const waiting = (
  <div className={styles.waiting} aria-busy>
    <Skeleton.Node active style={{ width: '100%', height: '100%' }} />
  </div>
);

/** The provinces on the map of the chosen date, coloured by the state of their review. */
export function BorderMap({ rollOut: { border, rollOut, byUnit } }: { readonly rollOut: RollOut }) {
  const { t } = useTranslation();
  const { on } = useMapDate();
  const result = useQuery(outlinesQuery, { variables: { drawnOn: LAST_DAY_OF_63, on } });
  const failed = border.error && !border.data ? border : rollOut;
  return (
    <div className={styles.layout}>
      <div>
        <QueryView
          result={result}
          what={t('overview.mapWhat')}
          skeleton={waiting}
          pick={(data) => data.provinces}
        >
          {(drawn) => (
            <Suspense fallback={waiting}>
              <MapDrawing drawn={drawn} reviews={byUnit ?? nothingKnown} />
            </Suspense>
          )}
        </QueryView>
        <p className={styles.credit}>
          {t('overview.outlines')} {t('overview.credit')}
        </p>
      </div>
      <QueryView
        result={failed}
        what={t('overview.rollOutWhat')}
        skeleton={<Lines count={8} what={t('overview.rollOutWhat')} />}
        pick={() => byUnit && border.data?.provinces}
      >
        {(provinces) => <MapLegend provinces={provinces} reviews={byUnit ?? nothingKnown} />}
      </QueryView>
    </div>
  );
}
