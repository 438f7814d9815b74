import { type PageRequest, paged, type Sql, sql, type View } from '@bien-cuong/database';

import type { AuditRecordsArgs } from './audit.input';

const NEWEST_FIRST = {
  by: 'r.id',
  id: 'r.id',
  type: 'bigint',
  text: 'r.id::text',
  descending: true,
} as const;

/** With its type, which decides which columns are personal. */
const typed = (column: string) =>
  `CASE WHEN r.${column} IS NOT NULL THEN json_build_object('type', r.entity_type, 'row', r.${column}) END`;

/** How records of the audit trail are read. */
export const auditRecordView = (subgraph: string): View => ({
  columns: {
    id: `'${subgraph}:' || r.id`,
    at: `to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    kind: 'r.kind',
    subject: 'r.subject',
    clientId: 'r.client_id',
    roles: 'r.roles',
    databaseUser: 'r.database_user',
    address: 'r.address',
    onBehalfOf: 'r.on_behalf_of',
    requestId: 'r.request_id',
    operation: 'r.operation',
    entityType: 'r.entity_type',
    entityId: `CASE WHEN r.entity_id IS NOT NULL THEN json_build_object('type', r.entity_type, 'id', r.entity_id) END`,
    before: typed('before'),
    after: typed('after'),
    detail: 'r.detail',
    hash: `json_build_object('hex', encode(r.hash, 'hex'), 'salted', r.salt IS NOT NULL)`,
  },
});

interface TrailSearch extends AuditRecordsArgs {
  /** Types of which the caller may not know which entities exist. */
  unknown: readonly string[];
}

/** The rows of the query that `searchOf` makes. */
export const auditSearch = (subgraph: string): View['rows'] => ({
  [`${subgraph}AuditRecords`]: ({ filter, unknown, ...page }: TrailSearch) =>
    paged(
      {
        from: sql`audit_record r`,
        where: [
          filter?.entityType != null && sql`r.entity_type = ${filter.entityType}`,
          filter?.entityId != null && sql`r.entity_id = ${filter.entityId}`,
          filter?.entityId != null && unknown.length > 0 && sql`r.entity_type <> ALL (${unknown}::text[])`,
          filter?.subject != null && sql`r.subject = ${filter.subject}`,
          filter?.kind != null && sql`r.kind = ${filter.kind}`,
          filter?.since != null && sql`r.at >= ${filter.since}::timestamptz`,
          filter?.until != null && sql`r.at < ${filter.until}::timestamptz`,
        ],
      },
      NEWEST_FIRST,
      page,
    ),
});

/**
 * The rows of a field that `historyOf` or `looksOf` makes; the view has to provide `parent.id`.
 * @param kinds SQL condition on the kind of record
 */
export const historyRows = (type: string, kinds: Sql | false) => (page: PageRequest) =>
  paged(
    {
      from: sql`audit_record r`,
      where: [sql`r.entity_type = ${type} AND r.entity_id = parent.id::text`, kinds],
    },
    NEWEST_FIRST,
    page,
  );
