import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrailEntry } from '../../lib/audit/trail';
import { useAuditWording } from '../../lib/audit/use-audit-wording';
import { useSubjectNames } from '../../lib/audit/use-subject-names';
import { formatInstant } from '../../lib/format-moment';
import { Mark } from '../mark';
import { EntryDetail } from './entry-detail';
import styles from './trail.module.css';

type NameOf = ReturnType<typeof useSubjectNames>;

const tones = {
  CHANGE: 'soft',
  SIGN_IN: 'plain',
  REFUSAL: 'warning',
  EXPORT: 'accent',
  LOOK: 'accent',
} as const;

/** The records of a trail, each of which opens to its details. */
export function EntryList({ entries }: { readonly entries: readonly TrailEntry[] }) {
  const { t } = useTranslation();
  const nameOf = useSubjectNames();
  return (
    <>
      <div className={styles.head} aria-hidden>
        {(['at', 'operation', 'subject', 'who'] as const).map((name) => (
          <span key={name}>{t(`audit.${name}`)}</span>
        ))}
      </div>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Entry({ entry, nameOf }: { readonly entry: TrailEntry; readonly nameOf: NameOf }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.entry} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Line entry={entry} who={nameOf(entry)} />
      </summary>
      {open && <EntryDetail entry={entry} who={nameOf(entry)} />}
    </details>
  );
}

function Line({ entry, who }: { readonly entry: TrailEntry; readonly who: string }) {
  const { t } = useTranslation();
  const say = useAuditWording();
  const { at, kind, entityType, entityId } = entry;
  const [called, operation] = [t(`audit.kinds.${kind}`), say.operation(entry)];
  return (
    <span className={styles.line}>
      <time dateTime={at}>{formatInstant(at)}</time>
      <span className={styles.what}>
        <Mark tone={tones[kind]}>{called}</Mark> {operation !== called && operation}
      </span>
      <span className={styles.entity}>
        {entityType != null && say.entity(entityType)}{' '}
        {entityType != null && <code>{entityId ?? t('audit.manyAtOnce')}</code>}
      </span>
      <span className={styles.who}>{who}</span>
    </span>
  );
}
