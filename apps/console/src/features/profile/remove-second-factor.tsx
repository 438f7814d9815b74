import type { PasswordProof } from '@bien-cuong/identity-api';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { FormField } from '../../components/form-field';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import styles from './profile.module.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

export function RemoveSecondFactor({ open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const { me } = useIdentityApi();
  const remove = async (proof: PasswordProof) => {
    await me.removeSecondFactor(proof);
    onClose();
    await onChanged();
  };
  return (
    <FormDialog
      open={open}
      title={t('profile.removeTitle')}
      label={t('profile.remove')}
      initial={{ password: '' }}
      onSubmit={remove}
      onClose={onClose}
    >
      <p className={styles.lead}>{t('profile.removeBody')}</p>
      <FormField of="SecondFactor" name="password" rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" />
      </FormField>
    </FormDialog>
  );
}
