import type { ClientFacts, ClientWithSecret } from '@bien-cuong/identity-api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { ClientSecret } from './client-secret';

interface Props {
  readonly client: ClientFacts;
  /** Why the dialog is shown, where the user did not open it. */
  readonly reason?: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

export function RotateDialog({ client, reason, open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const api = useIdentityApi();
  const [made, setMade] = useState<ClientWithSecret>();
  const rotate = async () => {
    try {
      setMade(await api.clients.rotate(client.id, { version: client.version }));
    } finally {
      await onChanged();
    }
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('partners.rotateTitle', { name: client.name })}
      label={t('partners.rotate')}
      danger
      onConfirm={rotate}
      onClose={onClose}
      outcome={made && <ClientSecret made={made} intro="rotated" />}
    >
      {reason !== undefined && <p>{reason}</p>}
      <p>{t('partners.rotateBody')}</p>
    </ConfirmDialog>
  );
}
