import type { AccountView } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark';
import { useSession } from '../../lib/session/use-session';
import styles from './accounts.module.css';

export function AccountState({ account }: { readonly account: AccountView }) {
  const { t } = useTranslation();
  const { person } = useSession();
  const { disabled, mustChangePassword, hasSecondFactor } = account;
  return (
    <span className={styles.marks}>
      {disabled ? <Mark>{t('accounts.disabled')}</Mark> : <Mark tone="soft">{t('accounts.active')}</Mark>}
      {mustChangePassword && <Mark>{t('accounts.mustChange')}</Mark>}
      {hasSecondFactor && <Mark>{t('accounts.secondFactor')}</Mark>}
      {person?.id === account.id && <Mark>{t('accounts.own')}</Mark>}
    </span>
  );
}
