import { afterCursor, keysetOf, type Page, type PageRequest, pageOf, rowPerKey } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import type { Award } from './award.entity';

export type AwardRow = Award & { household: string | null; on: string; sort: string };

const SELECT = `
  SELECT a.id, a.lot_id AS "lotId", a.recipient_kind AS "recipientKind", a.person_id AS "personId", a.unit_id AS "unitId",
         a.household_id AS "householdId", h.name AS household, a.golden_book_number AS "goldenBookNumber",
         a.revoked_on AS "revokedOn", a.revocation_reason AS "revocationReason",
         coalesce(l.given_on_to, l.period_to, current_date) AS "on",
         to_char(a.named_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS sort
  FROM award a JOIN award_lot l ON l.id = a.lot_id LEFT JOIN household h ON h.id = a.household_id`;

/** Reads awards whose recipients are named. */
export class AwardService {
  constructor(private readonly dataSource: DataSource) {}

  readonly byIds = async (ids: readonly string[]): Promise<(AwardRow | null)[]> => {
    const rows = await this.dataSource.query<AwardRow[]>(`${SELECT} WHERE a.id = ANY($1)`, [ids]);
    return rowPerKey(ids, rows, ({ id }) => id);
  };

  /** One page of the awards of each lot, in the order in which they were named. */
  readonly ofLots = async (lotIds: readonly string[], page: PageRequest): Promise<Page<AwardRow>[]> => {
    const { sort, id, limit } = keysetOf(page);
    const rows = await this.dataSource.query<AwardRow[]>(
      `SELECT paged.* FROM unnest($1::uuid[]) AS asked(id)
       CROSS JOIN LATERAL (
         SELECT * FROM (${SELECT} WHERE a.lot_id = asked.id) named
         WHERE ${afterCursor('named.sort', 'named.id', ['$2', '$3'])} ORDER BY named.sort, named.id LIMIT $4) paged`,
      [lotIds, sort, id, limit],
    );
    const counts = this.countsOf(lotIds);
    return lotIds.map((lotId) =>
      pageOf(
        rows.filter((row) => row.lotId === lotId),
        page,
        async () => (await counts()).get(lotId) ?? 0,
      ),
    );
  };

  /** Counts all lots at once, and only when the first of them asks. */
  private countsOf(lotIds: readonly string[]): () => Promise<Map<string, number>> {
    let counts: Promise<Map<string, number>> | undefined;
    const read = async () => {
      const rows = await this.dataSource.query<{ id: string; total: number }[]>(
        'SELECT lot_id AS id, count(*) AS total FROM award WHERE lot_id = ANY($1) GROUP BY lot_id',
        [lotIds],
      );
      return new Map(rows.map(({ id, total }) => [id, total]));
    };
    return () => (counts ??= read());
  }
}
