import type { Text } from '@bien-cuong/domain';
import type { DataSource } from 'typeorm';

import type { AlikeRow } from '../register/alike';
import type { ImportOutcome } from './import';

export interface StoredRefusal {
  argument: string | null;
  code: string;
  text: Text;
}

export interface Verdict {
  place: number;
  outcome: ImportOutcome;
  refusals: readonly StoredRefusal[];
  recordId: string | null;
}

export interface StoredRow extends Verdict {
  cells: string[];
  alike: readonly AlikeRow[];
}

/** Of the rows of a list: those with a verdict, and those that may repeat a record. */
interface Wanted {
  outcome?: ImportOutcome | null;
  alike?: boolean | null;
}

const WANTED = `import_id = $1 AND ($2::text IS NULL OR outcome = $2) AND ($3::boolean IS NULL OR (alike IS NOT NULL) = $3)`;

type Counts = Record<'rows' | 'made' | 'changed' | 'same' | 'refused' | 'alike', number>;

/** Keeps the rows of lists with their verdicts. */
export class ImportRows {
  constructor(private readonly dataSource: DataSource) {}

  /** How many rows have which verdict. */
  async counts(id: string): Promise<Counts> {
    const of = (outcome: string) =>
      `count(*) FILTER (WHERE outcome = '${outcome}')::int AS ${outcome.toLowerCase()}`;
    const [counts] = await this.dataSource.query<Counts[]>(
      `SELECT count(*)::int AS rows, ${['MADE', 'CHANGED', 'SAME', 'REFUSED'].map(of).join(', ')},
         count(*) FILTER (WHERE outcome = 'MADE' AND alike IS NOT NULL)::int AS alike
       FROM import_row WHERE import_id = $1`,
      [id],
    );
    return counts ?? { rows: 0, made: 0, changed: 0, same: 0, refused: 0, alike: 0 };
  }

  /** How many rows there are of those that are wanted. */
  async count(id: string, { outcome = null, alike = null }: Wanted): Promise<number> {
    const [found] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM import_row WHERE ${WANTED}`,
      [id, outcome, alike],
    );
    return found?.count ?? 0;
  }

  /** Rows in their order, after a place. What a row would make is no record before the list was applied. */
  async page(
    id: string,
    { after, limit, outcome = null, alike = null }: Wanted & { after: number; limit: number },
  ): Promise<StoredRow[]> {
    return this.dataSource.query<StoredRow[]>(
      `SELECT place, cells, outcome, coalesce(refusals, '[]') AS refusals, coalesce(alike, '[]') AS alike,
         CASE WHEN outcome <> 'MADE' OR EXISTS (SELECT FROM import_applied WHERE import_id = $1) THEN record_id END AS "recordId"
       FROM import_row
       WHERE ${WANTED} AND place > $4 ORDER BY place LIMIT $5`,
      [id, outcome, alike, after, limit],
    );
  }

  /** Says what may be there already of the rows of a list, by their places; of these rows nothing else may. */
  async found(id: string, alike: ReadonlyMap<number, readonly AlikeRow[]>): Promise<void> {
    const found = [...alike].map(([place, records]) => ({
      place,
      alike: records.length > 0 ? records : undefined,
    }));
    await this.dataSource.query(
      `UPDATE import_row r SET alike = v.alike FROM jsonb_to_recordset($2::jsonb) AS v (place int, alike jsonb)
       WHERE r.import_id = $1 AND r.place = v.place`,
      [id, JSON.stringify(found)],
    );
  }

  async judged(id: string, verdicts: readonly Verdict[]): Promise<void> {
    await this.dataSource.query(
      `UPDATE import_row r SET outcome = v.outcome, refusals = v.refusals, record_id = v."recordId"
       FROM jsonb_to_recordset($2::jsonb) AS v (place int, outcome text, refusals jsonb, "recordId" uuid)
       WHERE r.import_id = $1 AND r.place = v.place`,
      [id, JSON.stringify(verdicts)],
    );
  }
}
