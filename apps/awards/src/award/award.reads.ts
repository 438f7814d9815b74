import { TODAY } from '@bien-cuong/database';
import { one, readsOf } from '@bien-cuong/subgraph';

import { AwardLot } from '../lot/award-lot.entity';
import { Award } from './award.entity';
import { HOUSEHOLD_AS_RECIPIENT } from './household.reads';
import { Recipient } from './recipient';

/** Awards whose recipients are named; the recipient is as of the day on which the lot was given. */
export const awardReads = readsOf(Award, {
  as: 'a',
  history: true,
  joins: {
    l: `JOIN (SELECT id, coalesce(given_on_to, period_to, ${TODAY}) AS seen_on FROM award_lot) l ON l.id = a.lot_id`,
    h: 'LEFT JOIN household h ON h.id = a.household_id',
  },
  attributes: { provinceId: '(SELECT o.province_id FROM award_lot o WHERE o.id = a.lot_id)' },
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
