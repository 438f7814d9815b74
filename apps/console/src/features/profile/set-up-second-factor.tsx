import type { SecondFactorOffer } from '@bien-cuong/identity-api';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { FormField } from '../../components/form-field';
import { CopiedText } from '../../components/secret-note';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import styles from './profile.module.css';
import { QrCode } from './qr-code';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

const initial = { password: '', code: '' };

/** Shows the key after the password was entered, and takes the first code made with it. */
export function SetUpSecondFactor({ open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const { me } = useIdentityApi();
  const [offer, setOffer] = useState<SecondFactorOffer>();
  const send = async ({ password, code }: typeof initial) => {
    if (!offer) return setOffer(await me.beginSecondFactor({ password }));
    await me.confirmSecondFactor(code.trim());
    onClose();
    await onChanged();
  };
  return (
    <FormDialog
      open={open}
      title={t('profile.setUpTitle')}
      label={t(offer ? 'profile.confirm' : 'profile.goOn')}
      initial={initial}
      onSubmit={send}
      onClose={onClose}
    >
      {offer ? <FirstCode offer={offer} /> : <Password />}
    </FormDialog>
  );
}

function Password() {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.lead}>{t('profile.setUpBody')}</p>
      <FormField of="SecondFactor" name="password" rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" />
      </FormField>
    </>
  );
}

function FirstCode({ offer: { uri, secret } }: { readonly offer: SecondFactorOffer }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('profile.scan')}</p>
      <div className={styles.offer}>
        <QrCode text={uri} label={t('profile.qrCode')} />
        <div>
          <div className="quiet">{t('profile.key')}</div>
          <CopiedText label={t('profile.offer')} text={secret} />
        </div>
      </div>
      <FormField of="SecondFactor" name="code" rules={[{ required: true }]}>
        <Input
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          className={styles.code}
          autoFocus
        />
      </FormField>
    </>
  );
}
