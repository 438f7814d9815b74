import { randomUUID } from 'node:crypto';

import { inTransaction } from '@bien-cuong/database';
import { Conflict, Unavailable } from '@bien-cuong/domain';
import type { FileStore, ReceivedFile } from '@bien-cuong/files';
import type { DataSource, EntityManager } from 'typeorm';

import { REMEMBERED } from '../writes/attachments/attachment';
import { CONTENT_LOST, TOO_MANY_SENT } from '../writes/attachments/refusals';

/** How many files somebody may have sent without attaching them. */
const MOST_SENT = 50;

/** A file that was sent, until it is attached. */
export interface Upload extends ReceivedFile {
  id: string;
}

/** The files that people have sent and not yet attached. Their contents go when nobody attaches them. */
export class Uploads {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: FileStore,
  ) {}

  /** @throws Conflict when somebody has sent many files and attached none of them */
  async demandFew(owner: string): Promise<void> {
    const [{ sent }] = await this.dataSource.query<[{ sent: number }]>(
      `SELECT count(*)::int AS sent FROM file_upload WHERE owner = $1 AND created_at > now() - interval '${REMEMBERED}'`,
      [owner],
    );
    if (sent >= MOST_SENT) throw new Conflict(TOO_MANY_SENT, 'file');
  }

  /**
   * Remembers a file whose content is kept.
   * @throws Unavailable when it was forgotten at this very moment, because the same content was not attached in time
   */
  async remember(owner: string, { name, mediaType, size, sha256 }: ReceivedFile): Promise<Upload> {
    const id = randomUUID();
    await inTransaction(this.dataSource, async (manager) => {
      await alone(manager, sha256);
      await manager.query(
        'INSERT INTO file_upload (id, owner, name, media_type, size, sha256) VALUES ($1, $2, $3, $4, $5, $6)',
        [id, owner, name, mediaType, size, sha256],
      );
      if (!(await this.store.has(sha256))) throw new Unavailable(CONTENT_LOST, 'file');
    });
    return { id, name, mediaType, size, sha256 };
  }

  /** Forgets what was not attached in time, and the contents that no record has. */
  async forgetOld(): Promise<void> {
    const old = await this.dataSource.query<{ sha256: string }[]>(
      `SELECT DISTINCT sha256 FROM file_upload WHERE created_at < now() - interval '${REMEMBERED}' LIMIT 20`,
    );
    for (const { sha256 } of old) {
      await inTransaction(this.dataSource, async (manager) => {
        await alone(manager, sha256);
        await manager.query(
          `DELETE FROM file_upload WHERE sha256 = $1 AND created_at < now() - interval '${REMEMBERED}'`,
          [sha256],
        );
        await this.forgetUnused(manager, sha256);
      });
    }
  }

  private async forgetUnused(manager: EntityManager, sha256: string): Promise<void> {
    const [{ used }] = await manager.query<[{ used: boolean }]>(
      `SELECT EXISTS (SELECT FROM attachment WHERE sha256 = $1) OR EXISTS (SELECT FROM file_upload WHERE sha256 = $1) AS used`,
      [sha256],
    );
    if (!used) await this.store.forget(sha256);
  }
}

/** Until the transaction ends, nobody else keeps or forgets this content. */
const alone = (manager: EntityManager, sha256: string): Promise<unknown> =>
  manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [sha256]);
