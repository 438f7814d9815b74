import type { AccountView } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';

interface Props {
  readonly account: AccountView;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

/** Locks an account, or unlocks it. */
export function OnOffDialog({ account, open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const api = useIdentityApi();
  const { id, name, disabled } = account;
  const act = disabled ? 'enable' : 'disable';
  const confirm = async () => {
    // Only the lock is confirmed here, so other changes of the account in the meantime are no conflict.
    const { version } = await api.accounts.read(id);
    await api.accounts.change(id, { disabled: !disabled, version });
    onClose();
    await onChanged();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t(`accounts.${act}Title`, { name })}
      label={t(`accounts.${act}`)}
      danger={!disabled}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t(`accounts.${act}Body`)}</p>
    </ConfirmDialog>
  );
}
