import { useTranslation } from 'react-i18next';
import type { TrailEntry } from '../../lib/audit/trail';
import { useAuditWording } from '../../lib/audit/use-audit-wording';
import { useSubjectNames } from '../../lib/audit/use-subject-names';
import type { Cell } from '../../lib/export/csv';
import type { ExportedList } from '../../lib/export/use-export';
import { formatInstant } from '../../lib/format-moment';

/** The shown records as a list to export. */
export function useTrailExport(): (entries: readonly TrailEntry[]) => ExportedList {
  const { t } = useTranslation();
  const say = useAuditWording();
  const nameOf = useSubjectNames();
  const columns: readonly (readonly [string, (entry: TrailEntry) => Cell])[] = [
    [t('audit.at'), ({ at }) => formatInstant(at)],
    [t('audit.kind'), ({ kind }) => t(`audit.kinds.${kind}`)],
    [t('audit.operation'), say.operation],
    [t('audit.type'), ({ entityType }) => (entityType == null ? null : say.entity(entityType))],
    [t('audit.entity'), ({ entityId }) => entityId],
    [t('audit.who'), nameOf],
    [t('audit.whoId'), ({ subject }) => subject],
    [t('audit.roles'), ({ roles }) => say.roles(roles)],
    [t('audit.client'), ({ clientId }) => clientId],
    [t('audit.address'), ({ address }) => address],
    [t('audit.requestId'), ({ requestId }) => requestId],
    [t('audit.before'), ({ before }) => json(before)],
    [t('audit.after'), ({ after }) => json(after)],
    [t('audit.details'), ({ detail }) => json(detail)],
    [t('audit.id'), ({ id }) => id],
    [t('audit.hash'), ({ hash }) => hash],
  ];
  return (entries) => ({
    list: 'audit',
    head: columns.map(([name]) => name),
    rows: entries.map((entry) => columns.map(([, cell]) => cell(entry))),
    services: countedByService(entries),
  });
}

const json = (row: object | null): string | null => (row ? JSON.stringify(row) : null);

/** An id begins with the name of the service that keeps the record. */
function countedByService(entries: readonly TrailEntry[]): ExportedList['services'] {
  const groups = Map.groupBy(entries, ({ id }) => id.split(':')[0] ?? '');
  return Object.fromEntries([...groups].map(([service, own]) => [service, own.length]));
}
