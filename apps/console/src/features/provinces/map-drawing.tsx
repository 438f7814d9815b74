import vietnam from '@svg-maps/vietnam';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './border-map.module.css';
import { MapLabels } from './map-labels';
import { MapRegion } from './map-region';
import { mapRegions, type DrawnUnit, type Outline, type Region } from './map-regions';
import type { ReviewsByUnit } from './use-roll-out';

const outlines: readonly Outline[] = vietnam.locations;

interface Props {
  readonly drawn: readonly DrawnUnit[];
  readonly reviews: ReviewsByUnit;
}

export function MapDrawing({ drawn, reviews }: Props) {
  const { t } = useTranslation();
  const regions = useMemo(() => mapRegions(outlines, drawn), [drawn]);
  return (
    <svg viewBox="0 -8 812 890" className={styles.map} role="group" aria-label={t('overview.map')}>
      <defs>
        <pattern
          id="recorded"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className={styles.hatchGround} />
          <rect width="2.4" height="6" className={styles.hatchLine} />
        </pattern>
      </defs>
      {regions.map((region) => (
        <MapRegion
          key={region.holder?.id ?? 'unknown'}
          region={region}
          reviews={region.holder ? (reviews.get(region.holder.id) ?? []) : []}
        />
      ))}
      <Archipelago x={806} y={352} name={t('overview.hoangSa')} holder={holderOf(regions, 'hoangsa')} />
      <Archipelago x={806} y={630} name={t('overview.truongSa')} holder={holderOf(regions, 'truongsa')} />
      <MapLabels regions={regions} reviews={reviews} />
    </svg>
  );
}

function holderOf(regions: readonly Region[], outline: string): string | undefined {
  return regions.find(({ outlines: held }) => held.some(({ id }) => id === outline))?.holder?.name;
}

interface ArchipelagoProps {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly holder: string | undefined;
}

function Archipelago({ x, y, name, holder }: ArchipelagoProps) {
  return (
    <text x={x} y={y} textAnchor="end" className={styles.archipelago}>
      {name}
      {holder && ` (${holder})`}
    </text>
  );
}
