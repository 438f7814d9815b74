import {
  containsText,
  datedKeys,
  dayWithin,
  holdsOn,
  paged,
  raw,
  sql,
  versionOn,
  type View,
} from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';

import { chainsOfUnits } from '../chain/chain.view';
import { BY_NAME } from './unit-order';
import type { UnitArgs, UnitsArgs } from './unit.input';

/** How units are read as they were on a day: FROM `k (id, "on")` and `unit u`. */
export const unitView: View = {
  columns: {
    id: 'u.id',
    on: 'k."on"',
    name: 'n.name',
    nameEn: 'n.name_en',
    kind: 'u.kind',
    validFrom: 'u.valid_from',
    validTo: 'u.valid_to',
    source: 'u.source',
  },
  joins: { n: `CROSS JOIN ${versionOn('unit_name', 'v.unit_id = u.id', 'k."on"')} n` },
  parent: { id: 'u.id', on: 'k."on"' },
  entities: (keys) => ({ from: sql`${datedKeys(keys)} JOIN unit u ON u.id = k.id` }),
  rows: {
    ...chainsOfUnits,
    names: () => ({
      from: sql`unit_name v`,
      where: [sql`v.unit_id = parent.id`],
      orderBy: sql`v.valid_from NULLS FIRST`,
    }),
    /** The province it belonged to on the day, as the key under which another subgraph knows it. */
    province: () => ({ from: PROVINCE }),
  },
};

const PROVINCE = raw(`(SELECT b.province_id AS id, ${dayWithin('b', 'parent."on"')} AS "on"
  FROM ${versionOn('unit_province', 'v.unit_id = parent.id', 'parent."on"')} b) k`);

/** How the names of a unit are read. */
export const unitNameView: View = {
  columns: {
    name: 'v.name',
    nameEn: 'v.name_en',
    source: 'v.source',
    validFrom: 'v.valid_from',
    validTo: 'v.valid_to',
  },
};

export const unitQueries: View['rows'] = {
  unit: ({ id, on }: UnitArgs) => ({
    from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN unit u`,
    where: [sql`u.id = ${id}::uuid`],
  }),
  /** The units that existed on a day. */
  units: ({ kind, search, on, ...page }: UnitsArgs) =>
    paged(
      {
        from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN unit u`,
        where: [raw(holdsOn('u', 'k."on"')), kind != null && sql`u.kind = ${kind}`, named(search)],
      },
      BY_NAME,
      page,
    ),
};

function named(search: string | null | undefined) {
  const name = containsText(search, 's.name', 's.name_en');
  return name && sql`EXISTS (SELECT FROM unit_name s WHERE s.unit_id = u.id AND (${name}))`;
}
