import { useQuery } from '@apollo/client/react';
import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { LAST_DAY_OF_63, useMapDate } from '../../lib/use-map-date';
import { QueryView } from '../query-view';
import styles from './map.module.css';
import type { MapDrawingProps } from './map-drawing';
import { outlinesQuery } from './outlines.graphql';

const MapDrawing = lazy(async () => ({ default: (await import('./map-drawing')).MapDrawing }));

const waiting = (
  <div className={styles.waiting} aria-busy>
    <Skeleton.Node active style={{ width: '100%', height: '100%' }} />
  </div>
);

/** The provinces on the map of the chosen date. */
export function ProvinceMap(props: MapDrawingProps) {
  const { t } = useTranslation();
  const { on } = useMapDate();
  const result = useQuery(outlinesQuery, { variables: { drawnOn: LAST_DAY_OF_63, on } });
  return (
    <div>
      <QueryView
        result={result}
        what={t('overview.mapWhat')}
        skeleton={waiting}
        pick={(data) => data.provinces}
      >
        {(drawn) => (
          <Suspense fallback={waiting}>
            <MapDrawing drawn={drawn} {...props} />
          </Suspense>
        )}
      </QueryView>
      <p className={styles.credit}>
        {t('overview.outlines')} {t('overview.credit')}
      </p>
    </div>
  );
}
