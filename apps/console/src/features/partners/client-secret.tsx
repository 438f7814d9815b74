import type { ClientWithSecret } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { SecretNote } from '../../components/secret-note';
import { useFieldWords } from '../../lib/fields/use-field-words';

interface Props {
  readonly made: ClientWithSecret;
  readonly intro: 'created' | 'rotated';
}

export function ClientSecret({ made: { client, secret }, intro }: Props) {
  const { t } = useTranslation();
  const word = useFieldWords('PartnerClient');
  return (
    <SecretNote
      intro={t(`partners.${intro}`, { name: client.name })}
      values={[
        { label: word('id'), text: client.id },
        { label: word('secret'), text: secret },
      ]}
    />
  );
}
