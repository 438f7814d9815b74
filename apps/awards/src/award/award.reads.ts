import { sql, TODAY } from '@bien-cuong/database';
import { InvalidInput, type Text } from '@bien-cuong/domain';
import { one, pages, readsOf, UUID } from '@bien-cuong/subgraph';

import { AwardLot } from '../lot/award-lot.entity';
import { IN_ORDER_OF_NAMING } from '../lot/lot-order';
import { Award } from './award.entity';
import { HOUSEHOLD_AS_RECIPIENT } from './household.reads';
import { Recipient } from './recipient';

/** The records of one person are few. */
const MOST = 50;

const TOO_MANY: Text = { vi: `Nhiều nhất ${MOST} bản ghi.`, en: `At most ${MOST} records.` };

function ofPeople(people: readonly string[]) {
  if (people.length > MOST) throw new InvalidInput(TOO_MANY, 'people');
  return [sql`a.person_id = ANY (${people}::uuid[])`];
}

/** Awards whose recipients are named; the recipient is as of the day on which the lot was given. */
export const awardReads = readsOf(Award, {
  as: 'a',
  history: true,
  sorts: ['goldenBookNumber', 'revokedOn'],
  joins: {
    l: `JOIN (SELECT id, coalesce(given_on_to, period_to, ${TODAY}) AS seen_on FROM award_lot) l ON l.id = a.lot_id`,
    h: 'LEFT JOIN household h ON h.id = a.household_id',
  },
  attributes: { provinceId: '(SELECT o.province_id FROM award_lot o WHERE o.id = a.lot_id)' },
  queries: {
    awards: pages(
      Award,
      'The awards for which persons are named, revoked ones among them, in the order of naming.',
      {
        nullable: true,
        args: {
          people: {
            type: [UUID],
            description: 'Identities of records of persons: of one person all of them (`Person.records`).',
          },
        },
        rows: ({ people }: { people: readonly string[] }) => ({
          from: sql`award a`,
          where: ofPeople(people),
        }),
        order: IN_ORDER_OF_NAMING,
      },
    ),
  },
  fields: {
    lot: one(AwardLot, 'The lot with which it was announced.', { by: 'lotId' }),
    recipient: one(Recipient, 'Who received it, as on the day it was given.', {
      nullable: true,
      column: `CASE a.recipient_kind
        WHEN 'INDIVIDUAL' THEN json_build_object('__typename', 'Person', 'id', a.person_id, 'on', l.seen_on)
        WHEN 'COLLECTIVE' THEN json_build_object('__typename', 'Unit', 'id', a.unit_id, 'on', l.seen_on)
        ELSE ${HOUSEHOLD_AS_RECIPIENT} END`,
    }),
  },
});
