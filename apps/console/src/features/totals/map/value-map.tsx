import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import map from '../../../components/map/map.module.css';
import { ProvinceMap } from '../../../components/map/province-map';
import { TotalNumber } from '../total-number';
import { TotalParts, type TotalPlace } from '../total-parts';
import styles from './figure-map.module.css';
import type { MapValue, MapValues } from './map-values';
import { ValueLegend } from './value-legend';
import { valuePatterns } from './value-patterns';
import { ValueRegion } from './value-region';

interface Props {
  readonly question: string;
  readonly values: MapValues;
  readonly unit: string;
  readonly place: Omit<TotalPlace, 'province'>;
  readonly say: (value: MapValue) => string;
}

/** The map with its legend; a province opens to the figures behind its number. */
export function ValueMap({ question, values, unit, place, say }: Props) {
  const { t } = useTranslation();
  const [pointed, setPointed] = useState<string | null>(null);
  const [opened, setOpened] = useState<MapValue>();
  const [open, setOpen] = useState(false);
  const byProvince = new Map(values.values.map((value) => [value.province.id, value]));
  const show = (value: MapValue) => {
    setOpened(value);
    setOpen(true);
  };
  const placeOf = ({ province }: MapValue): TotalPlace => ({ ...place, province: province.id });
  return (
    <>
      <p className={`${styles.pointed} screen-only`} aria-hidden>
        {pointed ?? t('figureMap.point')}
      </p>
      <div className={map.layout}>
        <ProvinceMap
          label={question}
          patterns={valuePatterns}
          region={(region) => {
            const value = byProvince.get(region.holder?.id ?? '');
            return (
              <ValueRegion
                key={region.holder?.id ?? 'unknown'}
                region={region}
                value={value}
                spoken={value ? say(value) : ''}
                onPoint={setPointed}
                onOpen={show}
              />
            );
          }}
        />
        <ValueLegend
          values={values}
          unit={unit}
          number={(value) =>
            value.cell && (
              <TotalNumber cell={value.cell} place={placeOf(value)} label={value.province.officialName} />
            )
          }
        />
      </div>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        title={opened?.province.officialName}
        size="min(560px, 100vw)"
        destroyOnHidden
      >
        {opened?.cell && (
          <>
            <p className={styles.pointed}>{say(opened)}</p>
            <TotalParts cell={opened.cell} place={placeOf(opened)} />
          </>
        )}
      </Drawer>
    </>
  );
}
