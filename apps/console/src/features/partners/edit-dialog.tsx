import type { ClientFacts, ClientView } from '@bien-cuong/identity-api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { useFormat } from '../../lib/use-format';
import { ClientFields } from './client-fields';
import { inputOf, valuesOf, type ClientValues } from './client-values';
import { useScopeWording } from './use-scope-wording';

interface Props {
  readonly client: ClientView;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

export function EditDialog({ client, open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const { clients } = useIdentityApi();
  const say = useSavedWording();
  const [seen, setSeen] = useState<ClientFacts>(client);
  const { id, version } = seen;
  const send = async (values: ClientValues) => {
    await clients.change(id, { ...inputOf(values), version });
    onClose();
    await onChanged();
  };
  const take = (recorded: ClientFacts) => {
    setSeen(recorded);
    return valuesOf(recorded);
  };
  return (
    <FormDialog
      open={open}
      title={t('partners.editTitle', { name: client.name })}
      label={t('forms.save')}
      initial={valuesOf(client)}
      onSubmit={send}
      onClose={onClose}
      conflicts={{ of: 'PartnerClient', take, say }}
    >
      <ClientFields />
    </FormDialog>
  );
}

/** Describes the saved values of a partner's program. */
function useSavedWording() {
  const { t } = useTranslation();
  const format = useFormat();
  const scopes = useScopeWording();
  return (field: keyof ClientValues, saved: ClientValues) => {
    const said = {
      name: saved.name,
      scopes: saved.scopes.map(scopes.label).join(', '),
      quota: format.number(saved.quota),
      expiresAt: saved.expiresAt?.format('DD/MM/YYYY') ?? t('partners.noExpiry'),
    };
    return said[field];
  };
}
