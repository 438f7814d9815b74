import { boundsOf, limitOf, rowPerKey, rowsPerKey, within } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import type { Review } from './review.entity';
import type { ProvinceReviewsArgs, ReviewsArgs } from './review.input';

/** A review as one row; `seenOn` is the day on which its province is seen, null when neither day nor end is known. */
export type ReviewRow = Omit<Review, 'heldOn' | 'period'> & {
  heldOn: string | null;
  period: string;
  seenOn: string | null;
};

/** SQL: the last day on which review `r` may have been held, else the last day of its period. */
export const SEEN_ON = 'coalesce(r.held_on_to, r.period_to)';

const COLUMNS = `
  r.id, r.title, r.kind, r.held_on_text AS "heldOn", r.held_on_note AS "heldOnNote", r.period_text AS period,
  r.pilot_for AS "pilotFor", r.with_exemplary_meeting AS "withExemplaryMeeting", r.province_id AS "provinceId",
  r.movement_id AS "movementId", r.source, ${SEEN_ON} AS "seenOn"`;

/** Latest period first, in it the pilots first, from north to south. */
const ORDER = `r.period_to DESC NULLS FIRST, array_position(ARRAY['NORTH', 'CENTRAL', 'SOUTH'], r.pilot_for),
  r.held_on_from DESC NULLS LAST, r.id`;

/** Reads reviews. */
export class ReviewService {
  constructor(private readonly dataSource: DataSource) {}

  list({ period, pilot, kind, first }: ReviewsArgs): Promise<ReviewRow[]> {
    return this.dataSource.query<ReviewRow[]>(
      `SELECT ${COLUMNS} FROM review r
       WHERE ${within('r.period', '$1', '$2')} AND ($3::boolean IS NULL OR (r.pilot_for IS NOT NULL) = $3)
         AND ($4::text IS NULL OR r.kind = $4)
       ORDER BY ${ORDER} LIMIT $5`,
      [...boundsOf(period), pilot, kind, limitOf(first)],
    );
  }

  readonly byId = async (ids: readonly string[]): Promise<(ReviewRow | null)[]> => {
    const rows = await this.dataSource.query<ReviewRow[]>(
      `SELECT ${COLUMNS} FROM review r WHERE r.id = ANY($1)`,
      [ids],
    );
    return rowPerKey(ids, rows, ({ id }) => id);
  };

  readonly ofProvinces = async (ids: readonly string[], args: ProvinceReviewsArgs): Promise<ReviewRow[][]> =>
    rowsPerKey(ids, await this.ofOwners('province_id', ids, args), ({ provinceId }) => provinceId);

  readonly ofMovements = async (ids: readonly string[], args: ProvinceReviewsArgs): Promise<ReviewRow[][]> =>
    rowsPerKey(ids, await this.ofOwners('movement_id', ids, args), ({ movementId }) => movementId);

  private ofOwners(
    owner: 'province_id' | 'movement_id',
    ids: readonly string[],
    { period, first }: ProvinceReviewsArgs,
  ): Promise<ReviewRow[]> {
    return this.dataSource.query<ReviewRow[]>(
      `SELECT ${COLUMNS} FROM unnest($1::uuid[]) AS k(id)
       CROSS JOIN LATERAL (
         SELECT * FROM review r WHERE r.${owner} = k.id AND ${within('r.period', '$2', '$3')} ORDER BY ${ORDER} LIMIT $4) r
       ORDER BY ${ORDER}`,
      [ids, ...boundsOf(period), limitOf(first)],
    );
  }
}
