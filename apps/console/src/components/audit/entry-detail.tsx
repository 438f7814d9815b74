import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MASK } from '../../lib/audit/field-changes';
import type { TrailEntry } from '../../lib/audit/trail';
import { useAuditWording } from '../../lib/audit/use-audit-wording';
import { useDetailWording } from '../../lib/audit/use-detail-wording';
import { pageOf, paths } from '../../lib/paths';
import { FactList, type Fact } from '../fact-list';
import { FieldChanges } from './field-changes';
import styles from './trail.module.css';

interface Props {
  readonly entry: TrailEntry;
  /** The name of the person or program. */
  readonly who: string;
}

/** All details of one record: what changed, then who did it, from where and with which request. */
export function EntryDetail({ entry, who }: Props) {
  const { t } = useTranslation();
  const facts = useFacts(entry, who);
  return (
    <div className={styles.detail}>
      <FieldChanges before={entry.before} after={entry.after} entityType={entry.entityType} />
      <h3>{t('audit.details')}</h3>
      <FactList facts={facts} />
      <Links entry={entry} />
    </div>
  );
}

function useFacts(entry: TrailEntry, who: string): readonly Fact[] {
  const { t } = useTranslation();
  const say = useAuditWording();
  const { subject, onBehalfOf, roles, clientId, address, requestId, databaseUser, id, hash } = entry;
  const tell = useDetailWording();
  const known: readonly (readonly [string, string | null | undefined])[] = [
    ...tell(entry).map(({ label, text }) => [label, text] as const),
    [t('audit.who'), subject != null && subject !== who ? `${who} · ${subject}` : who],
    [t('audit.onBehalfOf'), onBehalfOf],
    [t('audit.roles'), say.roles(roles)],
    [t('audit.client'), clientId],
    [t('audit.address'), address],
    [t('audit.requestId'), requestId],
    [t('audit.databaseUser'), databaseUser],
    [t('audit.id'), id],
    [t('audit.hash'), hash],
  ];
  return known.flatMap(([label, text]) =>
    text ? [{ label, value: <span className={styles.value}>{text}</span> }] : [],
  );
}

function Links({ entry: { subject, entityType, entityId } }: { readonly entry: TrailEntry }) {
  const { t } = useTranslation();
  const isNamed = entityType != null && entityId != null && entityId !== MASK;
  const page = isNamed ? pageOf(entityType, entityId) : undefined;
  return (
    <p className={`${styles.links} screen-only`}>
      {subject != null && <Link to={paths.auditOf({ who: subject })}>{t('audit.byThem')}</Link>}
      {page && <Link to={page}>{t('audit.itself')}</Link>}
      {isNamed && <Link to={paths.auditOf({ type: entityType, entity: entityId })}>{t('audit.ofIt')}</Link>}
    </p>
  );
}
