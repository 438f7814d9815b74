import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import map from '../../../components/map/map.module.css';
import { Swatch } from '../../../components/map/swatch';
import { paths } from '../../../lib/paths';
import { useFormat } from '../../../lib/use-format';
import styles from './figure-map.module.css';
import type { MapValue, MapValues, Shade } from './map-values';
import type { ValueClass } from './value-classes';

const WITHOUT_NUMBER = ['noNumber', 'together', 'none'] as const;

interface Props {
  readonly values: MapValues;
  readonly unit: string;
  /** The number of a province, which opens. */
  readonly number: (value: MapValue) => ReactNode;
}

/** What the shades mean, and the provinces in each with their numbers. */
export function ValueLegend({ values: { classes, values }, unit, number }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const range = ({ from, to }: ValueClass): string =>
    from === to ? format.number(from) : `${format.number(from)}–${format.number(to)}`;
  const entry = (shade: Shade, words: string) => {
    const members = values.filter((value) => value.shade === shade);
    return (
      <div key={shade}>
        <dt>
          <Swatch className={styles[`shade-${shade}`]} />
          {words} <span className="quiet">{t('figureMap.provinces', { count: members.length })}</span>
        </dt>
        <dd>
          {members.map((value) => (
            <span key={value.province.id}>
              <Link to={paths.province(value.province.id, value.province.on)}>
                {value.province.officialName.replace(/^(Tỉnh|Thành phố) /, '')}
              </Link>{' '}
              {value.cell && number(value)}
            </span>
          ))}
        </dd>
      </div>
    );
  };
  return (
    <dl className={`${map.legend} ${styles.values}`} aria-label={t('figureMap.legend')}>
      {classes.toReversed().map((one) => entry(one.shade, [range(one), unit].filter(Boolean).join(' ')))}
      {WITHOUT_NUMBER.filter(
        (shade) => shade === 'none' || values.some((value) => value.shade === shade),
      ).map((shade) => entry(shade, t(`figureMap.${shade}`)))}
      <div>
        <dt>
          <Swatch className={map.other} />
          {t('overview.notBorder')}
        </dt>
      </div>
    </dl>
  );
}
