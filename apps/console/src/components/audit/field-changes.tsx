import { useTranslation } from 'react-i18next';
import { fieldChanges, type FieldChange, MASK } from '../../lib/audit/field-changes';
import type { TrailEntry } from '../../lib/audit/trail';
import { useAuditWording } from '../../lib/audit/use-audit-wording';
import { DataTable } from '../data-table';
import styles from './trail.module.css';

type Rows = Pick<TrailEntry, 'before' | 'after' | 'entityType'>;

/** A row before and after a change, changed fields first; of a new or deleted row, its values. */
export function FieldChanges({ before, after, entityType }: Rows) {
  const { t } = useTranslation();
  if (!before && !after) return null;
  const { changed, masked, same } = fieldChanges(before, after);
  const told = before && after ? 'changes' : before ? 'deleted' : 'recorded';
  const both = Boolean(before && after);
  return (
    <>
      <h3>{t(`audit.${told}`)}</h3>
      {changed.length + masked.length > 0 && (
        <Fields label={t(`audit.${told}`)} of={entityType} fields={[...changed, ...masked]} both={both} />
      )}
      {same.length > 0 && (
        <details className={styles.same}>
          <summary>{t('audit.same', { count: same.length })}</summary>
          <Fields
            label={t('audit.same', { count: same.length })}
            of={entityType}
            fields={same}
            both={false}
          />
        </details>
      )}
    </>
  );
}

interface FieldsProps {
  readonly label: string;
  readonly of: TrailEntry['entityType'];
  readonly fields: readonly FieldChange[];
  /** Whether to show the values before as well. */
  readonly both: boolean;
}

function Fields({ label, of, fields, both }: FieldsProps) {
  const { t } = useTranslation();
  const say = useAuditWording();
  const cell = (key: string, value: unknown) => <Value key={key} said={say.value(value, of)} value={value} />;
  return (
    <DataTable
      label={label}
      head={[t('audit.field'), ...(both ? [t('audit.before'), t('audit.after')] : [t('audit.recorded')])]}
      rows={fields.map(({ name, before, after }) => ({
        key: name,
        cells: [
          <span key="name" className={styles.value}>
            {say.field(name, of)}
          </span>,
          ...(both ? [cell('before', before), cell('after', after)] : [cell('value', after ?? before)]),
        ],
      }))}
    />
  );
}

function Value({ said, value }: { readonly said: string; readonly value: unknown }) {
  const { t } = useTranslation();
  if (said === MASK)
    return (
      <span role="img" aria-label={t('audit.masked')} title={t('audit.masked')}>
        {said}
      </span>
    );
  return <span className={value === null ? `${styles.value} quiet` : styles.value}>{said}</span>;
}
