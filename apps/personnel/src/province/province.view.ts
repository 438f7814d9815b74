import { datedKeys, holdsOn, type PageRequest, paged, raw, sql, type View } from '@bien-cuong/database';

import { BY_NAME } from '../unit/unit-order';

/** What this subgraph knows of a province, of which the key is all that it is told. */
export const provinceView: View = {
  columns: { id: 'k.id', on: 'k."on"' },
  parent: { id: 'k.id', on: 'k."on"' },
  entities: (keys) => ({ from: datedKeys(keys) }),
  rows: {
    /** The units that belonged to it on the day. */
    units: (page: PageRequest) =>
      paged(
        {
          from: sql`unit_province b JOIN unit u ON u.id = b.unit_id CROSS JOIN LATERAL (SELECT parent."on" AS "on") k`,
          where: [
            sql`b.province_id = parent.id`,
            raw(`${holdsOn('b', 'k."on"')} AND ${holdsOn('u', 'k."on"')}`),
          ],
        },
        BY_NAME,
        page,
      ),
  },
};
