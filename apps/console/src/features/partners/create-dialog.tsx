import type { ClientWithSecret } from '@bien-cuong/identity-api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { ClientFields } from './client-fields';
import { ClientSecret } from './client-secret';
import { inputOf, newClient, type ClientValues } from './client-values';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

export function CreateDialog({ open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const api = useIdentityApi();
  const [made, setMade] = useState<ClientWithSecret>();
  const send = async (values: ClientValues) => {
    setMade(await api.clients.create(inputOf(values)));
    await onChanged();
  };
  return (
    <FormDialog
      open={open}
      title={t('partners.createTitle')}
      label={t('partners.create')}
      initial={newClient}
      onSubmit={send}
      onClose={onClose}
      outcome={made && <ClientSecret made={made} intro="created" />}
    >
      <ClientFields />
    </FormDialog>
  );
}
