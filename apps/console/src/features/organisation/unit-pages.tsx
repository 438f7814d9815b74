import { useQuery } from '@apollo/client/react';
import { QueryView } from '../../components/query-view';
import { PageSkeleton } from '../../components/skeletons';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isUuid } from '../../lib/is-uuid';
import { paths } from '../../lib/paths';
import { useMaySee } from '../../lib/session/use-may-see';
import { useMapDate } from '../../lib/use-map-date';
import { ListPage } from '../../records/list/list-page';
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
  const { data, previousData, ...result } = useQuery(unitPageQuery, {
    variables: { id, on, people },
    skip: !isUuid(id),
    fetchPolicy: 'cache-and-network',
  });
  const nothing = <NoSuchPage of="Unit" title={t('organisation.noUnit')} />;
  if (!isUuid(id)) return nothing;
  return (
    <QueryView
      // While another day is loaded, what was there stays.
      result={{ ...result, data: data ?? previousData }}
      what={t('organisation.unitWhat')}
      skeleton={<PageSkeleton />}
      missing={nothing}
      pick={({ unit }) => (unit?.id === id ? unit : undefined)}
    >
      {(unit) => <UnitReport unit={unit} />}
    </QueryView>
  );
}
