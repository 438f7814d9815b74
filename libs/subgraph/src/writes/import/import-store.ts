import { inTransaction } from '@bien-cuong/database';
import { Conflict, NotFound, type Text, writtenLine } from '@bien-cuong/domain';
import type { DataSource, EntityManager } from 'typeorm';

import type { ImportState } from './import';
import { ImportRows } from './import-rows';
import { CLOSED, IS_RUNNING, NO_IMPORT, NOT_ALL, OTHER_LIST } from './refusals';
import { demandRows, type Staged } from './staged';

/** Whoever does not renew a run for so long has ended. Also an applied list runs until every gateway knows of it. */
const PATIENCE = '30 seconds';
const REMEMBERED = '30 days';

const RUNNING = `(state IN ('CHECKING', 'APPLYING') AND renewed_at > now() - interval '${PATIENCE}')`;

const SHOWN = `id, type, title, columns, total, done, failure,
  CASE WHEN ${RUNNING} THEN state
    WHEN EXISTS (SELECT FROM import_applied a WHERE a.import_id = import.id) THEN 'APPLIED'
    WHEN state IN ('CHECKING', 'APPLYING') THEN 'STOPPED' ELSE state END AS state,
  to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "createdAt"`;

/** A list as it is stored. */
export interface StoredImport {
  id: string;
  type: string;
  title: string | null;
  columns: string[];
  total: number;
  state: ImportState;
  done: number;
  failure: Text | null;
  createdAt: string;
}

/** Keeps lists that are imported, each for its owner only, for thirty days. */
export class ImportStore {
  readonly rows: ImportRows;

  constructor(private readonly dataSource: DataSource) {
    this.rows = new ImportRows(dataSource);
  }

  /** Takes rows of a list, which begins with the first ones; rows that are sent again replace themselves. */
  async stage(owner: string, staged: Staged): Promise<void> {
    demandRows(staged);
    const { id, type, title, columns, total, from, rows } = staged;
    await inTransaction(this.dataSource, async (manager) => {
      await manager.query(`DELETE FROM import WHERE created_at < now() - interval '${REMEMBERED}'`);
      await manager.query(
        'INSERT INTO import (id, owner, type, title, columns, total) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING',
        [id, owner, type, writtenLine(title ?? null)?.slice(0, 300) ?? null, columns, total],
      );
      const known = await this.locked(manager, id, owner);
      const isSame = JSON.stringify(known.columns) === JSON.stringify(columns) && known.total === total;
      if (known.type !== type || !isSame) throw new Conflict(OTHER_LIST, 'id');
      if (!['STAGED', 'CHECKED', 'STOPPED'].includes(known.state)) throw new Conflict(CLOSED, 'id');
      await manager.query(`UPDATE import SET state = 'STAGED', done = 0, failure = NULL WHERE id = $1`, [id]);
      await manager.query(
        `INSERT INTO import_row (import_id, place, cells)
         SELECT $1, $2::int + r.nth::int - 1, ARRAY(SELECT jsonb_array_elements_text(r.cells))
         FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS r (cells, nth)
         ON CONFLICT (import_id, place) DO UPDATE SET cells = EXCLUDED.cells, outcome = NULL, refusals = NULL, record_id = NULL, alike = NULL`,
        [id, from, JSON.stringify(rows)],
      );
    });
  }

  private async locked(manager: EntityManager, id: string, owner: string): Promise<StoredImport> {
    const [known] = await manager.query<StoredImport[]>(
      `SELECT ${SHOWN} FROM import WHERE id = $1 AND owner = $2 FOR UPDATE`,
      [id, owner],
    );
    if (!known) throw new NotFound(NO_IMPORT, 'id');
    return known;
  }

  async find(id: string, owner: string): Promise<StoredImport | undefined> {
    const [found] = await this.dataSource.query<StoredImport[]>(
      `SELECT ${SHOWN} FROM import WHERE id = $1 AND owner = $2`,
      [id, owner],
    );
    return found;
  }

  /** @throws NotFound */
  async require(id: string, owner: string): Promise<StoredImport> {
    const found = await this.find(id, owner);
    if (!found) throw new NotFound(NO_IMPORT, 'id');
    return found;
  }

  /**
   * Begins a run, of which there is one at a time.
   * @param state what it is for
   * @returns undefined when the list was applied already
   */
  async begin(
    { id, owner, type }: Pick<StoredImport, 'id' | 'type'> & { owner: string },
    state: 'CHECKING' | 'APPLYING',
  ): Promise<StoredImport | undefined> {
    return inTransaction(this.dataSource, async (manager) => {
      await manager.query('LOCK TABLE import IN SHARE ROW EXCLUSIVE MODE');
      const known = await this.locked(manager, id, owner);
      if (known.type !== type) throw new Conflict(OTHER_LIST, 'id');
      if (known.state === 'APPLIED') return undefined;
      if ((await this.rows.counts(id)).rows < known.total) throw new Conflict(NOT_ALL, 'id');
      const running = await manager.query<unknown[]>(`SELECT FROM import WHERE ${RUNNING}`);
      if (running.length > 0) throw new Conflict(IS_RUNNING, 'id');
      await manager.query(
        'UPDATE import SET state = $2, done = 0, failure = NULL, renewed_at = now() WHERE id = $1',
        [id, state],
      );
      return known;
    });
  }

  /** Says that the run goes on; false when it was discarded meanwhile. */
  async renew(id: string, done: number): Promise<boolean> {
    const [, renewed] = await this.dataSource.query<[unknown, number]>(
      `UPDATE import SET done = $2, renewed_at = now() WHERE id = $1 AND state IN ('CHECKING', 'APPLYING')`,
      [id, done],
    );
    return renewed > 0;
  }

  /** Says, within the transaction in which its records are made, that a list was applied. */
  async applied(id: string, manager: EntityManager): Promise<void> {
    await manager.query('INSERT INTO import_applied VALUES ($1)', [id]);
  }

  /** Ends a run. */
  async end(
    id: string,
    { state, done, failure }: { state: 'CHECKED' | 'STOPPED'; done: number; failure?: Text | undefined },
  ): Promise<void> {
    await this.dataSource.query(
      'UPDATE import SET state = $2, done = $3, failure = $4::jsonb WHERE id = $1',
      [id, state, done, failure ? JSON.stringify(failure) : null],
    );
  }

  /** Forgets a list and its verdicts; a run of it changes nothing then. What was made stays. */
  async discard(id: string, owner: string): Promise<void> {
    const [gone] = await this.dataSource.query<[unknown[], number]>(
      'DELETE FROM import WHERE id = $1 AND owner = $2 RETURNING id',
      [id, owner],
    );
    if (gone.length === 0) throw new NotFound(NO_IMPORT, 'id');
  }
}
