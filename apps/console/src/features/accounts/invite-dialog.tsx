import type { AccountInvitation, AccountWithPassword } from '@bien-cuong/identity-api';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { FormField } from '../../components/form-field';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { AccountFields } from './account-fields';
import { ownProvinces } from './own-provinces';
import { TemporaryPassword } from './temporary-password';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

const nobody: AccountInvitation = { email: '', name: '', roles: [], provinces: [] };

export function InviteDialog({ open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const api = useIdentityApi();
  const [made, setMade] = useState<AccountWithPassword>();
  const send = async (invitation: AccountInvitation) => {
    setMade(await api.accounts.invite({ ...invitation, provinces: ownProvinces(invitation) }));
    await onChanged();
  };
  return (
    <FormDialog
      open={open}
      title={t('accounts.inviteTitle')}
      label={t('accounts.sendInvitation')}
      initial={nobody}
      onSubmit={send}
      onClose={onClose}
      outcome={made && <TemporaryPassword made={made} intro="invited" />}
    >
      <FormField
        of="Account"
        name="email"
        extra={t('accounts.emailNote')}
        validateTrigger="onBlur"
        rules={[{ required: true }, { type: 'email' }]}
      >
        <Input type="email" autoComplete="off" maxLength={200} />
      </FormField>
      <AccountFields />
    </FormDialog>
  );
}
