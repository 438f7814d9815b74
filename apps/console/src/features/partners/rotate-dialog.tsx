import type { ClientView, ClientWithSecret } from '@bien-cuong/identity-api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { ClientSecret } from './client-secret';

interface Props {
  readonly client: ClientView;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

export function RotateDialog({ client, open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const api = useIdentityApi();
  const [made, setMade] = useState<ClientWithSecret>();
  const rotate = async () => {
    setMade(await api.clients.rotate(client.id));
    await onChanged();
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
      <p>{t('partners.rotateBody')}</p>
    </ConfirmDialog>
  );
}
