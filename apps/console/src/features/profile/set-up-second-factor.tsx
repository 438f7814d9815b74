import type { SecondFactorOffer } from '@bien-cuong/identity-api';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { QueryView } from '../../components/query-view';
import { CopiedText } from '../../components/secret-note';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { useLoaded } from '../../lib/use-loaded';
import styles from './profile.module.css';
import { QrCode } from './qr-code';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

export function SetUpSecondFactor({ open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const { me } = useIdentityApi();
  const offer = useLoaded(me.beginSecondFactor);
  const confirm = async ({ code }: { code: string }) => {
    await me.confirmSecondFactor(code.trim());
    onClose();
    await onChanged();
  };
  return (
    <FormDialog
      open={open}
      title={t('profile.setUpTitle')}
      label={t('profile.confirm')}
      initial={{ code: '' }}
      onSubmit={confirm}
      onClose={onClose}
    >
      <p>{t('profile.scan')}</p>
      <QueryView result={offer} what={t('profile.offer')} pick={(made) => made}>
        {(made) => <Offer offer={made} />}
      </QueryView>
      <Form.Item name="code" label={t('profile.code')} rules={[{ required: true }]}>
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={10} className={styles.code} />
      </Form.Item>
    </FormDialog>
  );
}

function Offer({ offer: { uri, secret } }: { readonly offer: SecondFactorOffer }) {
  const { t } = useTranslation();
  return (
    <div className={styles.offer}>
      <QrCode text={uri} label={t('profile.qrCode')} />
      <div>
        <div className="quiet">{t('profile.key')}</div>
        <CopiedText label={t('profile.offer')} text={secret} />
      </div>
    </div>
  );
}
