import { boundsOf, limitOf, rowPerKey, rowsPerKey, within } from '@bien-cuong/database';
import { type Edtf, today } from '@bien-cuong/domain';
import type { DataSource } from 'typeorm';

import type { AwardLot } from './award-lot.entity';

/** A lot as one row; `on` is the day on which its authority and province are seen. */
export type LotRow = Omit<AwardLot, 'position' | 'givenOn' | 'period' | 'achievementPeriod'> & {
  givenOn: string | null;
  period: string;
  achievementPeriod: string | null;
  on: string;
};

export interface LotFilter {
  period?: Edtf | null;
  first: number;
}

const COLUMNS = `
  l.id, l.review_id AS "reviewId", l.province_id AS "provinceId", l.authority_id AS "authorityId",
  l.award_type_id AS "awardTypeId", l.decision_id AS "decisionId", l.individuals, l.collectives, l.households,
  (SELECT count(*) FROM award a WHERE a.lot_id = l.id AND a.revoked_on IS NULL) AS named,
  l.given_on_text AS "givenOn", l.period_text AS period, l.achievement_period_text AS "achievementPeriod", l.source,
  coalesce(l.given_on_to, l.period_to, $1) AS "on"`;

/** As the programme of honours had them. */
const ORDER = 'ORDER BY l.given_on_from, l.review_id, l.position, l.id';

/** Reads lots of awards. */
export class LotService {
  constructor(private readonly dataSource: DataSource) {}

  readonly byIds = async (ids: readonly string[]): Promise<(LotRow | null)[]> => {
    return rowPerKey(ids, await this.rows('WHERE l.id = ANY($2)', [ids]), ({ id }) => id);
  };

  readonly ofReviews = async (reviewIds: readonly string[]): Promise<LotRow[][]> => {
    const rows = await this.rows(`WHERE l.review_id = ANY($2) ${ORDER}`, [reviewIds]);
    return rowsPerKey(reviewIds, rows, ({ reviewId }) => reviewId ?? '');
  };

  readonly ofDecisions = async (decisionIds: readonly string[]): Promise<LotRow[][]> => {
    const rows = await this.rows(`WHERE l.decision_id = ANY($2) ${ORDER}`, [decisionIds]);
    return rowsPerKey(decisionIds, rows, ({ decisionId }) => decisionId ?? '');
  };

  /** @throws InvalidInput when more are asked for than a list may hold */
  readonly ofProvinces = async (provinceIds: readonly string[], filter: LotFilter): Promise<LotRow[][]> => {
    const limit = limitOf(filter.first);
    const rows = await this.rows(
      `WHERE l.province_id = ANY($2) AND ${within('l.period', '$3', '$4')} ${ORDER}`,
      [provinceIds, ...boundsOf(filter.period)],
    );
    return rowsPerKey(provinceIds, rows, ({ provinceId }) => provinceId).map((lots) => lots.slice(0, limit));
  };

  private rows(rest: string, parameters: unknown[]): Promise<LotRow[]> {
    return this.dataSource.query(`SELECT ${COLUMNS} FROM award_lot l ${rest}`, [today(), ...parameters]);
  }
}
