import type { AccountView, AccountWithPassword } from '@bien-cuong/identity-api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { TemporaryPassword } from './temporary-password';

interface Props {
  readonly account: AccountView;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

export function ResetDialog({ account, open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const api = useIdentityApi();
  const [made, setMade] = useState<AccountWithPassword>();
  const reset = async () => {
    try {
      setMade(await api.accounts.reset(account.id, { version: account.version }));
    } finally {
      await onChanged();
    }
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('accounts.resetTitle', { name: account.name })}
      label={t('accounts.reset')}
      danger
      onConfirm={reset}
      onClose={onClose}
      outcome={made && <TemporaryPassword made={made} intro="resetDone" />}
    >
      <p>{t('accounts.resetBody')}</p>
    </ConfirmDialog>
  );
}
