import { useTranslation } from 'react-i18next';
import { PlainRegion, RegionShapes } from '../../../components/map/region-shapes';
import type { Region } from '../../../components/map/map-regions';
import styles from './figure-map.module.css';
import type { MapValue } from './map-values';

interface Props {
  readonly region: Region;
  readonly value: MapValue | undefined;
  /** The value in words. */
  readonly spoken: string;
  readonly onPoint: (spoken: string | null) => void;
  readonly onOpen: (value: MapValue) => void;
}

/** The territory of a border province in the shade of its value; it opens to the figures behind that. */
export function ValueRegion({ region, value, spoken, onPoint, onOpen }: Props) {
  const { t } = useTranslation();
  if (!value) return <PlainRegion region={region} />;
  const words = `${value.province.officialName}: ${spoken}`;
  const pointing = {
    onMouseEnter: () => onPoint(words),
    onMouseLeave: () => onPoint(null),
    onFocus: () => onPoint(words),
    onBlur: () => onPoint(null),
  };
  const className = styles[`shade-${value.shade}`];
  const shapes = (
    <>
      <title>{words}</title>
      <RegionShapes region={region} />
    </>
  );
  if (!value.cell)
    return (
      <g role="img" tabIndex={0} aria-label={words} className={className} {...pointing}>
        {shapes}
      </g>
    );
  return (
    <g
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-label={t('totals.open', { number: spoken, label: value.province.officialName })}
      className={className}
      {...pointing}
      onClick={() => onOpen(value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(value);
      }}
    >
      {shapes}
    </g>
  );
}
