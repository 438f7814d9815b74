import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { QueryView } from '../../components/query-view';
import { Lines } from '../../components/skeletons';
import { AccountDialogs } from './account-dialogs';
import { AccountList } from './account-list';
import { AccountSearch } from './account-search';
import { useAccountDialogs } from './use-account-dialogs';
import { useAccountSearch } from './use-account-search';

/** Who may sign in, and as what. */
export function AccountsPage() {
  const { t } = useTranslation();
  const search = useAccountSearch();
  const dialogs = useAccountDialogs();
  const invite = (
    <Button type="primary" onClick={() => dialogs.invite.show(undefined)}>
      {t('accounts.invite')}
    </Button>
  );
  return (
    <Page title={t('accounts.title')} intro={t('accounts.intro')} actions={invite}>
      <AccountSearch search={search} />
      <QueryView
        result={search.result}
        what={t('accounts.what')}
        skeleton={<Lines count={10} what={t('accounts.what')} />}
        pick={(page) => page}
      >
        {(page) => <AccountList page={page} search={search} dialogs={dialogs} />}
      </QueryView>
      <AccountDialogs dialogs={dialogs} onChanged={search.result.refetch} />
    </Page>
  );
}
