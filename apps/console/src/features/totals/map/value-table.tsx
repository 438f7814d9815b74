import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../../components/data-table';
import { paths } from '../../../lib/paths';
import { TotalNumber } from '../total-number';
import type { TotalPlace } from '../total-parts';
import type { MapValue, MapValues } from './map-values';

interface Props {
  readonly label: string;
  readonly number: string;
  readonly values: MapValues;
  readonly place: Omit<TotalPlace, 'province'>;
  readonly say: (value: MapValue) => string;
}

/** The border provinces with their numbers, as the map shows them. */
export function ValueTable({ label, number, values: { values }, place, say }: Props) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={label}
      head={[t('words.province'), number]}
      numeric={[1]}
      rows={values.map((value) => ({
        key: value.province.id,
        cells: [
          <Link key="name" to={paths.province(value.province.id, value.province.on)}>
            {value.province.officialName}
          </Link>,
          value.cell ? (
            <TotalNumber
              key="number"
              cell={value.cell}
              place={{ ...place, province: value.province.id }}
              label={value.province.officialName}
            />
          ) : (
            say(value)
          ),
        ],
      }))}
    />
  );
}
