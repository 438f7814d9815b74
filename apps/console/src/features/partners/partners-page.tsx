import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { QueryView } from '../../components/query-view';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { useLoaded } from '../../lib/use-loaded';
import { PartnerDialogs } from './partner-dialogs';
import { PartnerList } from './partner-list';
import { usePartnerDialogs } from './use-partner-dialogs';

/** The programs of partner units: what they may read, their quota, and their use. */
export function PartnersPage() {
  const { t } = useTranslation();
  const { clients } = useIdentityApi();
  const result = useLoaded(clients.all);
  const dialogs = usePartnerDialogs();
  const create = (
    <Button type="primary" onClick={() => dialogs.create.show(undefined)}>
      {t('partners.create')}
    </Button>
  );
  return (
    <Page title={t('partners.title')} intro={t('partners.intro')} actions={create}>
      <QueryView result={result} what={t('partners.what')} pick={(all) => all}>
        {(all) => <PartnerList clients={all} dialogs={dialogs} />}
      </QueryView>
      <PartnerDialogs dialogs={dialogs} onChanged={result.refetch} />
    </Page>
  );
}
