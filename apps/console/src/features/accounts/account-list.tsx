import type { AccountPage, AccountView } from '@bien-cuong/identity-api';
import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { RowActions } from '../../components/row-actions';
import { useFieldWords } from '../../lib/fields/use-field-words';
import { useSession } from '../../lib/session/use-session';
import { useFormat } from '../../lib/use-format';
import { useProvinceNames } from '../../lib/use-province-names';
import { AccountState } from './account-state';
import styles from './accounts.module.css';
import type { useAccountDialogs } from './use-account-dialogs';
import { PAGE_SIZE, type AccountSearchState } from './use-account-search';

interface Props {
  readonly page: AccountPage;
  readonly search: AccountSearchState;
  readonly dialogs: ReturnType<typeof useAccountDialogs>;
}

export function AccountList({ page, search, dialogs }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useFieldWords('Account');
  const { nameOf } = useProvinceNames();
  if (page.total === 0)
    return <EmptyNote>{t(search.search ? 'accounts.nothingFound' : 'accounts.nobody')}</EmptyNote>;
  const rows = page.accounts.map((account) => ({
    key: account.id,
    cells: [
      <Who key="who" account={account} />,
      account.roles.map((role) => t(`roles.${role}`)).join(', '),
      account.provinces.map((id) => nameOf(id) ?? t('accounts.unknownProvince')).join(', '),
      <AccountState key="state" account={account} />,
      format.momentOr(t('accounts.never'), account.lastSignInAt),
      <Actions key="actions" account={account} dialogs={dialogs} />,
    ],
  }));
  const head = [
    t('accounts.person'),
    ...(['roles', 'provinces'] as const).map(word),
    t('accounts.state'),
    word('lastSignInAt'),
    t('accounts.actions'),
  ];
  return (
    <>
      <DataTable label={t('accounts.title')} head={head} rows={rows} />
      <Pagination
        className={styles.pages}
        hideOnSinglePage
        showSizeChanger={false}
        current={search.page}
        pageSize={PAGE_SIZE}
        total={page.total}
        onChange={search.setPage}
      />
    </>
  );
}

function Who({ account: { name, email } }: { readonly account: AccountView }) {
  return (
    <span className={styles.who}>
      <span className={styles.name}>{name}</span>
      <span className="quiet">{email}</span>
    </span>
  );
}

function Actions({ account, dialogs }: Pick<Props, 'dialogs'> & { readonly account: AccountView }) {
  const { t } = useTranslation();
  const { person } = useSession();
  const { name, disabled } = account;
  const onOff = disabled ? 'enable' : 'disable';
  return (
    <RowActions
      actions={[
        {
          label: t('forms.edit'),
          name: t('accounts.editOne', { name }),
          onClick: () => dialogs.edit.show(account),
        },
        // Administrators must not lock themselves out by mistake; they change their own password on the
        // profile page.
        ...(person?.id === account.id
          ? []
          : [
              {
                label: t('accounts.reset'),
                name: t('accounts.resetOne', { name }),
                onClick: () => dialogs.reset.show(account),
              },
              {
                label: t(`accounts.${onOff}`),
                name: t(`accounts.${onOff}One`, { name }),
                danger: !disabled,
                onClick: () => dialogs.onOff.show(account),
              },
            ]),
      ]}
    />
  );
}
