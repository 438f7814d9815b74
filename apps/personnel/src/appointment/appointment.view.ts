import { dayWithin, sql, type View } from '@bien-cuong/database';

/** How appointments are read: FROM `a`, which also has the day `seen_on` on which its person is seen. */
export const appointmentView: View = {
  columns: {
    id: 'a.id',
    post: 'a.post',
    postEn: 'a.post_en',
    source: 'a.source',
    validFrom: 'a.valid_from',
    validTo: 'a.valid_to',
  },
  parent: { unitId: 'a.unit_id', unitOn: dayWithin('a', 'a.seen_on') },
  rows: {
    unit: () => ({
      from: sql`(SELECT parent."unitId" AS id, parent."unitOn" AS "on") k JOIN unit u ON u.id = k.id`,
    }),
  },
};
