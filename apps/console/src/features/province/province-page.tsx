import { useQuery } from '@apollo/client/react';
import { isUuid, today } from '@bien-cuong/domain';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Page } from '../../components/page';
import { QueryView } from '../../components/query-view';
import { PageSkeleton } from '../../components/skeletons';
import { paths } from '../../lib/paths';
import { useMapDate } from '../../lib/use-map-date';
import { useTableViewKey } from '../../lib/use-table-view';
import { profileQuery } from './province.graphql';
import { ProvinceReport } from './province-report';

/** A unit on a date: what it is and its state, what is left to do, then details, then its history. */
export function ProvincePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { on } = useMapDate();
  const result = useQuery(profileQuery, { variables: { id, on, today: today() }, skip: !isUuid(id) });
  useTableViewKey();
  if (!isUuid(id)) return <UnknownProvince id={id} />;
  return (
    <QueryView
      result={result}
      what={t('province.what')}
      skeleton={<PageSkeleton />}
      missing={<UnknownProvince id={id} />}
      pick={(data) => data.province}
    >
      {(province) => <ProvinceReport key={province.id} province={province} />}
    </QueryView>
  );
}

function UnknownProvince({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <Page title={t('states.noProvince')} intro={t('states.noProvinceBody', { id })}>
      <Link to={paths.overview}>{t('states.toOverview')}</Link>
    </Page>
  );
}
