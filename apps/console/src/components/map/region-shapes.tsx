import { useTranslation } from 'react-i18next';
import styles from './map.module.css';
import type { Region } from './map-regions';

const archipelagos = new Set(['hoangsa', 'truongsa']);

/** The outlines of a region. */
export const RegionShapes = ({ region: { outlines } }: { readonly region: Region }) => (
  <>
    {outlines.map(({ id, path }) => (
      <path key={id} d={path} className={archipelagos.has(id) ? styles.islands : undefined} />
    ))}
  </>
);

/** The territory of a unit without a land border: it says its name and nothing else. */
export function PlainRegion({ region }: { readonly region: Region }) {
  const { t } = useTranslation();
  const { holder } = region;
  return (
    <g className={styles.other}>
      <title>
        {holder ? `${holder.officialName}. ${t('overview.notBorder')}` : t('overview.unknownHolder')}
      </title>
      <RegionShapes region={region} />
    </g>
  );
}
