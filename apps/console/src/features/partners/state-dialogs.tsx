import type { ClientView } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';

interface Props {
  readonly client: ClientView;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

/** Suspends a program, or resumes it. */
export function PauseDialog({ client, open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const { clients } = useIdentityApi();
  const { id, name, state } = client;
  const act = state === 'suspended' ? 'resume' : 'suspend';
  const confirm = async () => {
    // Only the suspension is confirmed here, so other changes of the client in the meantime are no conflict.
    const { version } = (await clients.all()).find((one) => one.id === id) ?? client;
    await clients.change(id, { suspended: act === 'suspend', version });
    onClose();
    await onChanged();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t(`partners.${act}Title`, { name })}
      label={t(`partners.${act}`)}
      danger={act === 'suspend'}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t(`partners.${act}Body`)}</p>
    </ConfirmDialog>
  );
}

export function RevokeDialog({ client, open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const api = useIdentityApi();
  const { id, name } = client;
  const confirm = async () => {
    await api.clients.revoke(id);
    onClose();
    await onChanged();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('partners.revokeTitle', { name })}
      label={t('partners.revoke')}
      danger
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('partners.revokeBody')}</p>
    </ConfirmDialog>
  );
}
