import type { ClientWithSecret } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { SecretNote } from '../../components/secret-note';

interface Props {
  readonly made: ClientWithSecret;
  readonly intro: 'created' | 'rotated';
}

export function ClientSecret({ made: { client, secret }, intro }: Props) {
  const { t } = useTranslation();
  return (
    <SecretNote
      intro={t(`partners.${intro}`, { name: client.name })}
      values={[
        { label: t('partners.id'), text: client.id },
        { label: t('partners.secret'), text: secret },
      ]}
    />
  );
}
