import type { AccountWithPassword } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { SecretNote } from '../../components/secret-note';
import { useFieldWords } from '../../lib/fields/use-field-words';

interface Props {
  readonly made: AccountWithPassword;
  readonly intro: 'invited' | 'resetDone';
}

export function TemporaryPassword({ made: { account, password }, intro }: Props) {
  const { t } = useTranslation();
  const word = useFieldWords('Account');
  return (
    <SecretNote
      intro={t(`accounts.${intro}`, { name: account.name })}
      values={[
        { label: word('email'), text: account.email },
        { label: t('accounts.password'), text: password },
      ]}
    />
  );
}
