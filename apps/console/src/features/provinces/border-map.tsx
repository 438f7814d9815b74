import { useQuery } from '@apollo/client/react';
import { Skeleton } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../components/query-view';
import { LAST_DAY_OF_63, useMapDate } from '../../lib/use-map-date';
import styles from './border-map.module.css';
import { MapLegend } from './map-legend';
import { outlinesQuery } from './provinces.graphql';
import type { RollOut } from './use-roll-out';

const MapDrawing = lazy(async () => ({ default: (await import('./map-drawing')).MapDrawing }));

/** The provinces on the map of the chosen date, coloured by how far their review is. */
export function BorderMap({ rollOut: { rollOut, byUnit } }: { readonly rollOut: RollOut }) {
  const { t } = useTranslation();
  const { on } = useMapDate();
  const result = useQuery(outlinesQuery, { variables: { drawnOn: LAST_DAY_OF_63, on } });
  const waiting = useMemo(
    () => (
      <div className={styles.waiting} aria-busy>
        <Skeleton.Node active style={{ width: '100%', height: '100%' }} />
      </div>
    ),
    [],
  );
  return (
    <div>
      {rollOut.error && (
        <QueryView result={rollOut} what={t('overview.rollOutWhat')} pick={() => undefined}>
          {() => null}
        </QueryView>
      )}
      <QueryView result={result} what={t('overview.mapWhat')} skeleton={waiting} pick={(data) => data.provinces}>
        {(drawn) => (
          <Suspense fallback={waiting}>
            <MapDrawing drawn={drawn} reviews={byUnit ?? new Map()} />
          </Suspense>
        )}
      </QueryView>
      <MapLegend />
      <p className={styles.credit}>
        {t('overview.outlines')} {t('overview.credit')}
      </p>
    </div>
  );
}
