import { type PageRequest, paged, sql, TODAY, type View } from '@bien-cuong/database';

/** SQL: the day on which the authority and the province of a lot are seen. */
const SEEN_ON = `coalesce(l.given_on_to, l.period_to, ${TODAY})`;

/** Order in which recipients were named. */
const NAMED_AT = `to_char(a.named_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;

/** How lots of awards are read. */
export const lotView: View = {
  columns: {
    id: 'l.id',
    individuals: 'l.individuals',
    collectives: 'l.collectives',
    households: 'l.households',
    named: '(SELECT count(*) FROM award w WHERE w.lot_id = l.id AND w.revoked_on IS NULL)',
    givenOn: 'l.given_on_text',
    period: 'l.period_text',
    achievementPeriod: 'l.achievement_period_text',
    source: 'l.source',
    version: 'l.version',
    authority: `json_build_object('id', l.authority_id, 'on', ${SEEN_ON})`,
  },
  attributes: { provinceId: 'l.province_id' },
  parent: {
    id: 'l.id',
    reviewId: 'l.review_id',
    provinceId: 'l.province_id',
    seenOn: SEEN_ON,
    awardTypeId: 'l.award_type_id',
    decisionId: 'l.decision_id',
  },
  rows: {
    review: () => ({
      from: sql`(SELECT parent."reviewId" AS id) k`,
      where: [sql`k.id IS NOT NULL`],
    }),
    province: () => ({ from: sql`(SELECT parent."provinceId" AS id, parent."seenOn" AS "on") k` }),
    awardType: () => ({ from: sql`award_type t`, where: [sql`t.id = parent."awardTypeId"`] }),
    decision: () => ({ from: sql`decision d`, where: [sql`d.id = parent."decisionId"`] }),
    awards: (page: PageRequest) =>
      paged({ from: sql`award a`, where: [sql`a.lot_id = parent.id`] }, { by: NAMED_AT, id: 'a.id' }, page),
  },
};

export const lotQueries: View['rows'] = {
  awardLot: ({ id }: { id: string }) => ({ from: sql`award_lot l`, where: [sql`l.id = ${id}::uuid`] }),
};
