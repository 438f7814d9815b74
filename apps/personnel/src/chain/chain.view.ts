import { dayWithin, holdsOn, paged, raw, sql, type View } from '@bien-cuong/database';

import { BY_NAME } from '../unit/unit-order';
import type { Chain } from './chain-link.entity';
import type { SubordinatesArgs } from './chain.input';

/** How the places of units in chains are read: FROM `l`, which also has the day `seen_on` on which its unit is seen. */
export const chainLinkView: View = {
  columns: { chain: 'l.chain', source: 'l.source', validFrom: 'l.valid_from', validTo: 'l.valid_to' },
  parent: { superiorId: 'l.superior_id', superiorOn: dayWithin('l', 'l.seen_on') },
  rows: {
    superior: () => ({
      from: sql`(SELECT parent."superiorId" AS id, parent."superiorOn" AS "on") k JOIN unit u ON u.id = k.id`,
    }),
  },
};

/** The rows that say who is above and below a unit on its day. */
export const chainsOfUnits: View['rows'] = {
  superior: ({ chain }: { chain: Chain }) => ({
    from: sql`chain_link l JOIN unit u ON u.id = l.superior_id CROSS JOIN LATERAL (SELECT parent."on" AS "on") k`,
    where: [sql`l.unit_id = parent.id AND l.chain = ${chain}`, raw(holdsOn('l', 'k."on"'))],
  }),
  chains: () => ({
    from: sql`(SELECT *, parent."on" AS seen_on FROM chain_link) l`,
    where: [sql`l.unit_id = parent.id`],
    orderBy: sql`l.valid_from NULLS FIRST, l.chain DESC`,
  }),
  subordinates: ({ chain, ...page }: SubordinatesArgs) =>
    paged(
      {
        from: sql`chain_link l JOIN unit u ON u.id = l.unit_id CROSS JOIN LATERAL (SELECT parent."on" AS "on") k`,
        where: [
          sql`l.superior_id = parent.id AND l.chain = ${chain}`,
          raw(`${holdsOn('l', 'k."on"')} AND ${holdsOn('u', 'k."on"')}`),
        ],
      },
      BY_NAME,
      page,
    ),
};
