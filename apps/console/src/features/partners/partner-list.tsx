import type { ClientView } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { Mark } from '../../components/mark';
import { useFieldWords } from '../../lib/fields/use-field-words';
import { formatDate } from '../../lib/format-date';
import { useFormat } from '../../lib/use-format';
import { lastDayOf } from './expiry';
import { PartnerActions } from './partner-actions';
import { PartnerUse } from './partner-use';
import styles from './partners.module.css';
import { useScopeWording } from './use-scope-wording';
import type { usePartnerDialogs } from './use-partner-dialogs';

interface Props {
  readonly clients: readonly ClientView[];
  readonly dialogs: ReturnType<typeof usePartnerDialogs>;
}

const tones = { active: 'soft', suspended: 'warning', expired: 'plain', revoked: 'plain' } as const;

export function PartnerList({ clients, dialogs }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const scopes = useScopeWording();
  const word = useFieldWords('PartnerClient');
  if (clients.length === 0) return <EmptyNote>{t('partners.empty')}</EmptyNote>;
  const rows = clients.map((client) => ({
    key: client.id,
    cells: [
      <Who key="who" client={client} />,
      <Mark key="state" tone={tones[client.state]}>
        {t(`partners.states.${client.state}`)}
      </Mark>,
      client.scopes.map(scopes.label).join(', '),
      t('partners.perMinute', { number: format.number(client.quota) }),
      client.expiresAt === null ? t('partners.noExpiry') : formatDate(lastDayOf(client.expiresAt)),
      <PartnerUse key="use" use={client.use} />,
      <PartnerActions key="actions" client={client} dialogs={dialogs} />,
    ],
  }));
  const head = [
    ...(['client', 'state'] as const).map((name) => t(`partners.${name}`)),
    ...(['scopes', 'quota', 'expiresAt'] as const).map(word),
    ...(['use', 'actions'] as const).map((name) => t(`partners.${name}`)),
  ];
  return <DataTable label={t('partners.title')} head={head} rows={rows} />;
}

function Who({ client: { name, id } }: { readonly client: ClientView }) {
  return (
    <span className={styles.who}>
      <span className={styles.name}>{name}</span>
      <code>{id}</code>
    </span>
  );
}
