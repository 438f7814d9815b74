import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isUuid } from '../../lib/is-uuid';
import { paths } from '../../lib/paths';
import { useMaySee } from '../../lib/session/use-may-see';
import { useMapDate } from '../../lib/use-map-date';
import { ListPage } from '../../records/list/list-page';
import { AtAddress } from '../../records/page/at-address';
import { listedKind } from '../../records/record-kind';
import { NoSuchPage } from './no-such-page';
import { UnitReport } from './unit-report';
import { unitListQuery, unitPageQuery } from './units.graphql';

const units = listedKind({
  facts: 'Unit',
  paths: paths.units,
  list: {
    document: unitListQuery,
    pick: ({ units: found }) => found,
    columns: ['name', 'kind', 'provinceId', 'superiorId'],
    moreColumns: ['organicId', 'source'],
    filters: ['kind', 'provinceId'],
    related: ['Unit', 'Person'],
  },
});

/** The units that existed on the day of the map. */
export function UnitListPage() {
  return <ListPage kind={units} />;
}

/** A unit on the day of the map. */
export function UnitPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { on } = useMapDate();
  const people = useMaySee('people');
  const result = useQuery(unitPageQuery, {
    variables: { id, on, people },
    skip: !isUuid(id),
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AtAddress
      id={id}
      result={result}
      what={t('organisation.unitWhat')}
      pick={({ unit }) => unit}
      missing={<NoSuchPage of="Unit" title={t('organisation.noUnit')} />}
    >
      {(unit) => <UnitReport unit={unit} />}
    </AtAddress>
  );
}
