import { type Actor, appendAudit, type AuditEvent, inTransaction } from '@bien-cuong/database';
import type { AuditedExport, AuditSearch, AuditView } from '@bien-cuong/identity-api';
import type { DataSource, EntityManager } from 'typeorm';
import { acting } from './acting';
import { RepeatedRefusals } from './repeated-refusals';

interface Row extends Omit<AuditView, 'id' | 'at'> {
  id: string;
  at: Date;
}

/** Records the actor's sign-in, as part of a transaction. */
export const appendSignIn = (manager: EntityManager, detail: object): Promise<string> =>
  appendAudit(manager, { kind: 'SIGN_IN', ...acting.getStore(), detail });

/** Records what is not a change of a row, such as sign-ins and refusals, and searches the whole trail. */
export class AuditLog {
  readonly #pending = new Set<Promise<void>>();
  readonly #repeated = new RepeatedRefusals((actor, detail) => this.refused(actor, detail));

  constructor(private readonly dataSource: DataSource) {}

  signedIn(actor: Actor, detail: object): Promise<void> {
    return this.#append({ kind: 'SIGN_IN', ...actor, detail });
  }

  refused(actor: Actor, detail: object): Promise<void> {
    return this.#append({ kind: 'REFUSAL', ...actor, detail });
  }

  /**
   * Records refusals that anybody can cause without end.
   * @param times how often
   */
  refusedAgain(actor: Actor, detail: object, times = 1): Promise<void> {
    return this.#repeated.note(actor, detail, times);
  }

  /** An export waits for its record: if it cannot be recorded, nothing is exported. */
  async exported(actor: Actor, detail: AuditedExport): Promise<string> {
    const number = await inTransaction(this.dataSource, (manager) =>
      appendAudit(manager, { kind: 'EXPORT', ...actor, detail }),
    );
    return `identity:${number}`;
  }

  /** Newest first. */
  async search({ since, until, subject, kind, entityType, entityId, before, first }: AuditSearch) {
    const given = [since, until, subject, kind, entityType, entityId, before?.replace(/^identity:/, '')];
    const rows = await this.dataSource.query<Row[]>(
      `SELECT 'identity:' || id AS id, at, kind, subject, client_id AS "clientId", roles, address, operation,
              on_behalf_of AS "onBehalfOf", request_id AS "requestId", database_user AS "databaseUser",
              encode(hash, 'hex') AS hash, entity_type AS "entityType", entity_id AS "entityId", before, after, detail
       FROM audit_record
       WHERE ($1::timestamptz IS NULL OR at >= $1) AND ($2::timestamptz IS NULL OR at < $2)
         AND ($3::text IS NULL OR subject = $3) AND ($4::text IS NULL OR kind = $4)
         AND ($5::text IS NULL OR entity_type = $5) AND ($6::text IS NULL OR entity_id = $6)
         AND ($7::bigint IS NULL OR id < $7)
       ORDER BY audit_record.id DESC LIMIT $8`,
      [...given.map((value) => value ?? null), first + 1],
    );
    const records = rows.slice(0, first).map((row): AuditView => ({ ...row, at: row.at.toISOString() }));
    return { records, more: rows.length > first };
  }

  /** Callers get their answer even while nothing can be recorded; the failure is logged for the operator. */
  #append(event: AuditEvent): Promise<void> {
    const recorded: Promise<void> = appendAudit(this.dataSource.manager, event)
      .then(
        () => undefined,
        (error: unknown) => console.error(error),
      )
      .finally(() => this.#pending.delete(recorded));
    this.#pending.add(recorded);
    return recorded;
  }

  /** Resolves when every record that was begun is written. */
  async settled(): Promise<void> {
    await this.#repeated.flush();
    await Promise.all(this.#pending);
  }
}
