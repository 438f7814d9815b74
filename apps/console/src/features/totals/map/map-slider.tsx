import { useQuery } from '@apollo/client/react';
import { dayBefore, today } from '@bien-cuong/domain';
import { Slider } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/format-date';
import { useMapDate } from '../../../lib/use-map-date';
import { FIRST_YEAR } from '../use-totals-address';
import styles from './figure-map.module.css';
import { mapChangesQuery } from './figure-map.graphql';
import { type MapStop, mapStops, stopAt } from './map-stops';

interface Props {
  /** How many border provinces the map that is shown has. */
  readonly count: number | undefined;
}

/** Goes through the maps of provinces; its place is that of the map date of the frame. */
export function MapSlider({ count }: Props) {
  const { t } = useTranslation();
  const { on, setOn } = useMapDate();
  const { data } = useQuery(mapChangesQuery);
  const changes = data?.administrativeChanges?.nodes.map(({ effectiveOn }) => effectiveOn) ?? [];
  const stops = mapStops(`${FIRST_YEAR}-01-01`, changes, today(), dayBefore);
  const place = stopAt(stops, on);
  const say = ({ from, to }: MapStop): string =>
    to === null
      ? t('figureMap.since', { from: formatDate(from) })
      : t('figureMap.between', { from: formatDate(from), to: formatDate(to) });
  const shown = stops[place];
  const spoken = [
    shown ? say(shown) : '',
    count === undefined ? '' : t('figureMap.borderProvinces', { count }),
  ]
    .filter(Boolean)
    .join(': ');
  const turnTo = (stop: MapStop | undefined) => stop && setOn(stop.to === null ? today() : stop.from);
  return (
    <div className={styles.slider}>
      <p className={styles.shown} role="status">
        {spoken}
      </p>
      {stops.length > 1 && (
        <div className="screen-only">
          <Slider
            min={0}
            max={stops.length - 1}
            value={place}
            marks={Object.fromEntries(stops.map(({ from }, index) => [index, formatDate(from)]))}
            tooltip={{ open: false }}
            ariaLabelForHandle={t('figureMap.slider')}
            ariaValueTextFormatterForHandle={() => spoken}
            onChange={(next) => turnTo(stops[next])}
          />
        </div>
      )}
    </div>
  );
}
