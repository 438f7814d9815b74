import type { Author } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import type { CellContent } from './cell-fields';
import type { RecordedCell, SavedCell } from './saved-cells';

/** The cells of a form as they are recorded, in the order of the questions. */
export const recordedIn = (manager: EntityManager, form: string): Promise<RecordedCell[]> =>
  manager.query(
    `SELECT indicator_id AS "indicatorId", version, value, qualifier, comment, changed_by AS by,
       to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
     FROM form_cell WHERE form_id = $1 ORDER BY position`,
    [form],
  );

interface Writing {
  id: string;
  cells: readonly (CellContent & { indicatorId: string })[];
  author: Author;
}

/** Writes cells of a form. @returns their versions, and that of the form */
export async function writeCells(manager: EntityManager, { id, cells, author }: Writing) {
  const written = cells.length > 0 ? await update(manager, { id, cells, author }) : [];
  return { written, version: await versionOf(manager, { id, raised: written.length > 0 }) };
}

async function update(manager: EntityManager, { id, cells, author }: Writing): Promise<SavedCell[]> {
  const [written] = await manager.query<[SavedCell[], number]>(
    `UPDATE form_cell c SET value = g.value, qualifier = g.qualifier, comment = g.comment, changed_by = $3, changed_at = now()
     FROM json_to_recordset($2::json) AS g ("indicatorId" uuid, value numeric, qualifier text, comment text)
     WHERE c.form_id = $1 AND c.indicator_id = g."indicatorId" RETURNING c.indicator_id AS "indicatorId", c.version`,
    [id, JSON.stringify(cells), author.subject ?? null],
  );
  return written;
}

async function versionOf(
  manager: EntityManager,
  { id, raised }: { id: string; raised: boolean },
): Promise<number> {
  if (raised) await manager.query('UPDATE round_form SET version = version + 1 WHERE id = $1', [id]);
  const [{ version }] = await manager.query<[{ version: number }]>(
    'SELECT version FROM round_form WHERE id = $1',
    [id],
  );
  return version;
}
