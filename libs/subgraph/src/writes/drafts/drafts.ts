import { randomUUID } from 'node:crypto';

import { inTransaction } from '@bien-cuong/database';
import { Conflict, InvalidInput, NotFound, type Text, writtenLine } from '@bien-cuong/domain';
import type { DataSource, EntityManager } from 'typeorm';

import type { Draft } from './draft';

const MOST_BYTES = 1024 * 1024;
const MOST_DRAFTS = 100;

const MOST_SHOWN = 200;

const TOO_MANY_TO_SHOW: Text = {
  vi: `Có hơn ${MOST_SHOWN} bản nháp nên không hiện một phần. Hãy hỏi theo loại biểu mẫu.`,
  en: `There are more than ${MOST_SHOWN} drafts, and part of them would look like all. Ask for those of one form.`,
};
const NO_DRAFT: Text = { vi: 'Không có bản nháp này.', en: 'There is no such draft.' };
const TOO_LARGE: Text = { vi: 'Bản nháp lớn quá 1 MiB.', en: 'A draft has at most 1 MiB.' };
const TOO_MANY: Text = {
  vi: `Mỗi người có nhiều nhất ${MOST_DRAFTS} bản nháp; hãy bỏ bớt bản cũ.`,
  en: `Everybody has at most ${MOST_DRAFTS} drafts; discard an old one.`,
};
const NO_KIND: Text = { vi: 'Hãy nêu loại biểu mẫu.', en: 'Say which form it is of.' };
const NOBODY: Text = { vi: 'Hãy nêu người nhận bàn giao.', en: 'Say to whom it is handed over.' };
const STALE: Text = {
  vi: 'Bản nháp này đã được lưu ở nơi khác. Hãy xem bản đang lưu rồi làm tiếp.',
  en: 'This draft was saved elsewhere since. Look at what is saved and go on from there.',
};

const SHOWN = `id, owner, kind, title, content, version, to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "updatedAt"`;

/** Whose drafts somebody may see; undefined: everybody's. */
export type Owner = string | undefined;

interface Saved {
  id?: string | null;
  version?: number | null;
  kind: string;
  title?: string | null;
  content: unknown;
}

/** Keeps what people have typed, until it is sent, discarded or handed over. */
export class Drafts {
  constructor(private readonly dataSource: DataSource) {}

  /** The latest first. */
  async list(owner: Owner, kind?: string | null): Promise<Draft[]> {
    const drafts = await this.dataSource.query<Draft[]>(
      `SELECT ${SHOWN} FROM draft WHERE ($1::text IS NULL OR owner = $1) AND ($2::text IS NULL OR kind = $2)
       ORDER BY draft.updated_at DESC, id LIMIT ${MOST_SHOWN + 1}`,
      [owner ?? null, kind ?? null],
    );
    if (drafts.length > MOST_SHOWN) throw new InvalidInput(TOO_MANY_TO_SHOW, 'everybody');
    return drafts;
  }

  /** Makes a draft, or changes one that has still the version that was seen. */
  async save(subject: string, { id, version, ...given }: Saved): Promise<Draft> {
    const kind = writtenLine(given.kind);
    if (!kind) throw new InvalidInput(NO_KIND, 'kind');
    const content = JSON.stringify(given.content);
    if (Buffer.byteLength(content) > MOST_BYTES) throw new InvalidInput(TOO_LARGE, 'content');
    const values = [kind, writtenLine(given.title)?.slice(0, 300) ?? null, content];
    if (id == null) return this.make(subject, values);
    return inTransaction(this.dataSource, async (manager) => {
      await demandVersion(manager, { id, owner: subject, version });
      return first(
        await manager.query<[Draft[], number]>(
          `UPDATE draft SET kind = $2, title = $3, content = $4, version = version + 1, updated_at = now()
           WHERE id = $1 RETURNING ${SHOWN}`,
          [id, ...values],
        ),
      );
    });
  }

  /** Removes a draft: nothing refers to it. */
  async discard(id: string, owner: Owner): Promise<boolean> {
    const [gone] = await this.dataSource.query<[unknown[], number]>(
      'DELETE FROM draft WHERE id = $1 AND ($2::text IS NULL OR owner = $2) RETURNING id',
      [id, owner ?? null],
    );
    if (gone.length === 0) throw new NotFound(NO_DRAFT, 'id');
    return true;
  }

  /** Gives a draft to another account, for example when its owner leaves. */
  async handOver(id: string, owner: Owner, to: string): Promise<Draft> {
    const receiver = writtenLine(to);
    if (!receiver) throw new InvalidInput(NOBODY, 'to');
    const [rows] = await this.dataSource.query<[Draft[], number]>(
      `UPDATE draft SET owner = $3, version = version + 1 WHERE id = $1 AND ($2::text IS NULL OR owner = $2)
       RETURNING ${SHOWN}`,
      [id, owner ?? null, receiver],
    );
    if (!rows[0]) throw new NotFound(NO_DRAFT, 'id');
    return rows[0];
  }

  private async make(subject: string, values: unknown[]): Promise<Draft> {
    const [{ count = 0 } = {}] = await this.dataSource.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM draft WHERE owner = $1',
      [subject],
    );
    if (count >= MOST_DRAFTS) throw new Conflict(TOO_MANY);
    return first([
      await this.dataSource.query<Draft[]>(
        `INSERT INTO draft (id, owner, kind, title, content) VALUES ($1, $2, $3, $4, $5) RETURNING ${SHOWN}`,
        [randomUUID(), subject, ...values],
      ),
      1,
    ]);
  }
}

async function demandVersion(
  manager: EntityManager,
  { id, owner, version }: { id: string; owner: string; version: number | null | undefined },
): Promise<void> {
  const [row] = await manager.query<Draft[]>(
    `SELECT ${SHOWN} FROM draft WHERE id = $1 AND owner = $2 FOR UPDATE`,
    [id, owner],
  );
  if (!row) throw new NotFound(NO_DRAFT, 'id');
  if (row.version !== version) throw new Conflict(STALE, 'version', { recorded: row, sent: { version } });
}

function first([rows]: [Draft[], number]): Draft {
  const [row] = rows;
  if (!row) throw new Error('A draft was written and is not there.');
  return row;
}
