import vietnam from '@svg-maps/vietnam';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './map.module.css';
import { mapRegions, type DrawnUnit, type Outline, type Region } from './map-regions';

const outlines: readonly Outline[] = vietnam.locations;

export interface MapDrawingProps {
  /** The question the map answers. */
  readonly label: string;
  /** Patterns that regions are filled with. */
  readonly patterns?: ReactNode;
  /** Draws a region; its key is given. */
  readonly region: (region: Region) => ReactNode;
  /** What is written over the regions. */
  readonly labels?: (regions: readonly Region[]) => ReactNode;
}

interface Props extends MapDrawingProps {
  readonly drawn: readonly DrawnUnit[];
}

/** The outlines of the map, joined to those of the units that hold them. */
export function MapDrawing({ drawn, label, patterns, region: draw, labels }: Props) {
  const { t } = useTranslation();
  const regions = useMemo(() => mapRegions(outlines, drawn), [drawn]);
  return (
    <svg viewBox="0 -8 812 890" className={styles.map} role="group" aria-label={label}>
      {patterns && <defs>{patterns}</defs>}
      {regions.map(draw)}
      <Archipelago x={806} y={352} name={t('overview.hoangSa')} holder={holderOf(regions, 'hoangsa')} />
      <Archipelago x={806} y={630} name={t('overview.truongSa')} holder={holderOf(regions, 'truongsa')} />
      {labels?.(regions)}
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
