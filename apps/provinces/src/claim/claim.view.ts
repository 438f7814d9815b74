import { raw, sql, TODAY, type View } from '@bien-cuong/database';

import type { ClaimArgs } from './claim.input';

/** How published numbers are read; the unit that one is about is shown as it is today. */
export const claimView: View = {
  columns: {
    id: 'c.id',
    measure: 'c.measure',
    value: 'c.value',
    upperValue: 'c.upper_value',
    qualifier: 'c.qualifier',
    asPublished: 'c.as_published',
    period: 'c.period_text',
    source: 'c.source',
    verified: 'c.verified',
    accepted: 'c.accepted',
  },
  parent: { provinceId: 'c.province_id', countryCode: 'c.country_code' },
  rows: {
    country: () => ({ from: sql`country y`, where: [sql`y.code = parent."countryCode"`] }),
    province: () => ({
      from: sql`(SELECT parent."provinceId" AS id, ${raw(TODAY)} AS "on") k JOIN province p ON p.id = k.id`,
    }),
  },
};

const WITH_PREDECESSORS = sql`(
  WITH RECURSIVE unit(id) AS (
    SELECT parent.id
    UNION
    SELECT l.predecessor_id FROM unit u JOIN lineage_link l ON l.successor_id = u.id)
  SELECT id FROM unit) u JOIN province_claim c ON c.province_id = u.id`;

export const claimsOfProvinces: View['rows'] = {
  claims: ({ measure, withPredecessors }: ClaimArgs) => ({
    from: withPredecessors ? WITH_PREDECESSORS : sql`province_claim c`,
    where: [
      !withPredecessors && sql`c.province_id = parent.id`,
      measure != null && sql`c.measure = ${measure}`,
    ],
    orderBy: sql`c.accepted DESC, c.measure, c.verified DESC, c.period_from DESC NULLS LAST, c.country_code, c.value DESC`,
  }),
};
