import type { AccountWithPassword } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { SecretNote } from '../../components/secret-note';

interface Props {
  readonly made: AccountWithPassword;
  readonly intro: 'invited' | 'resetDone';
}

export function TemporaryPassword({ made: { account, password }, intro }: Props) {
  const { t } = useTranslation();
  return (
    <SecretNote
      intro={t(`accounts.${intro}`, { name: account.name })}
      values={[
        { label: t('accounts.email'), text: account.email },
        { label: t('accounts.password'), text: password },
      ]}
    />
  );
}
