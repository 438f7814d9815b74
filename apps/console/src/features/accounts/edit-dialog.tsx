import type { AccountView } from '@bien-cuong/identity-api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { useProvinceNames } from '../../lib/use-province-names';
import { AccountFields } from './account-fields';
import { ownProvinces } from './own-provinces';

interface Props {
  readonly account: AccountView;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

type Values = Pick<AccountView, 'name' | 'roles' | 'provinces'>;

const valuesOf = ({ name, roles, provinces }: AccountView): Values => ({ name, roles, provinces });

export function EditDialog({ account, open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const api = useIdentityApi();
  const say = useSavedWording();
  const [seen, setSeen] = useState(account);
  const { id, version } = seen;
  const send = async (values: Values) => {
    await api.accounts.change(id, { ...values, provinces: ownProvinces(values), version });
    onClose();
    await onChanged();
  };
  const take = (recorded: AccountView) => {
    setSeen(recorded);
    return valuesOf(recorded);
  };
  return (
    <FormDialog
      open={open}
      title={t('accounts.editTitle', { name: account.name })}
      label={t('forms.save')}
      initial={valuesOf(account)}
      onSubmit={send}
      onClose={onClose}
      conflicts={{ of: 'Account', take, say }}
    >
      <AccountFields />
    </FormDialog>
  );
}

/** Describes the saved values of an account. */
function useSavedWording() {
  const { t } = useTranslation();
  const { nameOf } = useProvinceNames();
  return (field: keyof Values, saved: Values) => {
    const said = {
      name: saved.name,
      roles: saved.roles.map((role) => t(`roles.${role}`)).join(', '),
      provinces: saved.provinces.map((id) => nameOf(id) ?? t('accounts.unknownProvince')).join(', '),
    };
    return said[field] || '–';
  };
}
