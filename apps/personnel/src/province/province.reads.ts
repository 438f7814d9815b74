import { holdsOn, raw, sql } from '@bien-cuong/database';
import { pages, readsOf } from '@bien-cuong/subgraph';

import { BY_NAME } from '../unit/unit-order';
import { Unit } from '../unit/unit.entity';
import { Province } from './province.stub';

/** The fields that this subgraph adds to provinces, of which it has only the key. */
export const provinceReads = readsOf(Province, {
  as: 'k',
  fields: {
    units: pages(Unit, 'The units that belonged to it on that day, by name.', {
      nullable: true,
      rows: () => ({
        from: sql`unit_province b JOIN unit u ON u.id = b.unit_id CROSS JOIN LATERAL (SELECT parent."on" AS "on") k`,
        where: [
          sql`b.province_id = parent.id`,
          raw(`${holdsOn('b', 'k."on"')} AND ${holdsOn('u', 'k."on"')}`),
        ],
      }),
      order: BY_NAME,
    }),
  },
});
