import { afterCursor, keysetOf, matchesText, type Page, pageOf, rowPerKey } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import type { Decision } from './decision.entity';
import type { DecisionsArgs } from './decision.input';

const COLUMNS = 'd.id, d.number, d.date, d.authority_id AS "authorityId", d.signer_id AS "signerId"';

/** Reads decisions on commendation. */
export class DecisionService {
  constructor(private readonly dataSource: DataSource) {}

  readonly byIds = async (ids: readonly string[]): Promise<(Decision | null)[]> => {
    const rows = await this.dataSource.query<Decision[]>(
      `SELECT ${COLUMNS} FROM decision d WHERE d.id = ANY($1)`,
      [ids],
    );
    return rowPerKey(ids, rows, ({ id }) => id);
  };

  /** A page of decisions, oldest first. */
  async list({ search, ...page }: DecisionsArgs): Promise<Page<Decision>> {
    const { sort, id, limit } = keysetOf(page);
    const wanted = search?.trim() || null;
    const rows = await this.dataSource.query<(Decision & { sort: string })[]>(
      `SELECT ${COLUMNS}, d.date::text AS sort FROM decision d
       WHERE ${matchesText('$1', 'd.number')} AND ${afterCursor('d.date::text', 'd.id', ['$2', '$3'])}
       ORDER BY d.date, d.id LIMIT $4`,
      [wanted, sort, id, limit],
    );
    return pageOf(rows, page, () => this.count(wanted));
  }

  private async count(search: string | null): Promise<number> {
    const rows = await this.dataSource.query<{ total: number }[]>(
      `SELECT count(*) AS total FROM decision d WHERE ${matchesText('$1', 'd.number')}`,
      [search],
    );
    return rows[0]?.total ?? 0;
  }
}
