/** `GET audit?since=&until=&subject=&kind=&entityType=&entityId=&before=&first=`; `before` is the id of a record. */
export interface AuditSearch {
  since?: string | undefined;
  until?: string | undefined;
  subject?: string | undefined;
  kind?: AuditView['kind'] | undefined;
  entityType?: string | undefined;
  entityId?: string | undefined;
  before?: string | undefined;
  first: number;
}

/** One record of the audit trail of accounts, clients and sign-ins. */
export interface AuditView {
  id: string;
  at: string;
  kind: 'CHANGE' | 'SIGN_IN' | 'REFUSAL' | 'EXPORT' | 'LOOK';
  /** The account, or the client of a program. */
  subject: string | null;
  clientId: string | null;
  roles: string[];
  /** The user of the database, which tells what was done by hand. */
  databaseUser: string;
  address: string | null;
  onBehalfOf: string | null;
  requestId: string | null;
  operation: string | null;
  entityType: string | null;
  entityId: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  detail: Record<string, unknown> | null;
  /** Chains the records: the hash of the next record covers this one. Hexadecimal. */
  hash: string;
}

/**
 * `POST audit/exports`, before data of the provider are exported; the answer is the audit record of the
 * export.
 */
export interface AuditedExport {
  /** What is exported, for example `audit`. */
  list: string;
  /** The filter, as in the address of the page. */
  filter?: string | undefined;
  rows: number;
}

export interface ExportRecord {
  id: string;
}

export interface AuditPage {
  records: AuditView[];
  /** Whether there are older records. */
  more: boolean;
}
