import { type Contains, sql, type Sql, TODAY } from '@bien-cuong/database';
import { filter, keptFilter, one, pages, readsOf, searchFilter, UUID } from '@bien-cuong/subgraph';

import { Award } from '../award/award.entity';
import { AwardType } from '../award-type/award-type.entity';
import { Decision } from '../decision/decision.entity';
import { Province } from '../province/province.stub';
import { Review } from '../review/review.stub';
import { Unit } from '../unit/unit.stub';
import { givenIn } from '../tally/counted-in';
import { TallyArgs } from '../tally/tally.input';
import { AwardLot } from './award-lot.entity';
import { IN_ORDER_OF_NAMING, IN_PROGRAMME, toRecipients } from './lot-order';

/** SQL: the day as of which the authority and the province of a lot are shown. */
const SEEN_ON = `coalesce(l.given_on_to, l.period_to, ${TODAY})`;

export const lotReads = readsOf(AwardLot, {
  as: 'l',
  history: true,
  sorts: ['givenOn', 'period', 'individuals', 'collectives', 'households', 'named'],
  columns: { named: '(SELECT count(*) FROM award w WHERE w.lot_id = l.id AND w.revoked_on IS NULL)' },
  attributes: { provinceId: 'l.province_id' },
  parent: { seenOn: SEEN_ON },
  fields: {
    review: one(Review, 'The review at which they were given.', { nullable: true, by: 'reviewId' }),
    province: one(Province, 'The province in whose statistics they are counted.', {
      nullable: true,
      by: 'provinceId',
      on: 'parent."seenOn"',
    }),
    authority: one(Unit, 'Who granted them, as it was on that day.', {
      nullable: true,
      column: `json_build_object('id', l.authority_id, 'on', ${SEEN_ON})`,
    }),
    awardType: one(AwardType, 'What was awarded.', { by: 'awardTypeId' }),
    decision: one(Decision, 'The decision; null when it is not known.', {
      nullable: true,
      by: 'decisionId',
    }),
    awards: pages(
      Award,
      'The recipients that are named, revoked awards among them; null to a province officer for lots of other provinces.',
      {
        nullable: true,
        rows: () => ({ from: sql`award a`, where: [sql`a.lot_id = parent.id`] }),
        order: IN_ORDER_OF_NAMING,
      },
    ),
  },
  queries: {
    awardLots: pages(AwardLot, 'Lots of awards of all provinces, in the order in which they were given.', {
      nullable: true,
      args: TallyArgs,
      rows: (args: TallyArgs) => ({ from: sql`award_lot l`, where: givenIn(args) }),
      order: IN_PROGRAMME,
      filters: {
        ...keptFilter('l'),
        ...toRecipients,
        ...searchFilter('the name of the award type, of the number of the decision or of the source', said),
        province: filter(
          UUID,
          'Only lots of this province.',
          (id: string) => sql`l.province_id = ${id}::uuid`,
        ),
        awardType: filter(
          UUID,
          'Only lots of this award type; NOT_FOUND when there is none.',
          (id: string) => sql`l.award_type_id = ${id}::uuid`,
          (id: string) => sql`EXISTS (SELECT FROM award_type WHERE id = ${id}::uuid)`,
        ),
      },
    }),
    awardLot: one(AwardLot, 'One lot of awards; null when there is none.', {
      nullable: true,
      byId: 'Identity of the lot.',
    }),
  },
});

function said(contains: Contains): Sql {
  return sql`${contains('l.source')}
    OR EXISTS (SELECT FROM award_type t WHERE t.id = l.award_type_id AND ${contains('t.name', 't.name_en')})
    OR EXISTS (SELECT FROM decision d WHERE d.id = l.decision_id AND ${contains('d.number')})`;
}
