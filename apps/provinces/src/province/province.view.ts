import {
  containsText,
  datedKeys,
  holdsOn,
  raw,
  type Rows,
  sql,
  versionOn,
  type View,
} from '@bien-cuong/database';
import { InvalidInput, today } from '@bien-cuong/domain';

import { claimsOfProvinces } from '../claim/claim.view';
import { lineageOfProvinces } from '../lineage/lineage.view';
import { BY_NAME } from './province-order';
import type { ProvinceArgs, ProvincesArgs } from './province.input';

/** How units are read as they were on a day: FROM `k (id, "on")` and `province p`. */
export const provinceView: View = {
  columns: {
    id: 'p.id',
    on: 'k."on"',
    code: 'n.code',
    name: 'n.name',
    officialName: 'n.official_name',
    kind: 'n.kind',
    landBorder: 'p.land_border',
    coast: 'p.coast',
    validFrom: 'p.valid_from',
    validTo: 'p.valid_to',
  },
  joins: { n: `CROSS JOIN ${versionOn('province_name', 'v.province_id = p.id', 'k."on"')} n` },
  parent: { id: 'p.id' },
  entities: (keys) => ({ from: sql`${datedKeys(keys)} JOIN province p ON p.id = k.id` }),
  rows: {
    ...claimsOfProvinces,
    ...lineageOfProvinces,
    neighbours: () => ({
      from: sql`province_neighbour b JOIN country y ON y.code = b.country_code`,
      where: [sql`b.province_id = parent.id`],
      orderBy: sql`y.code`,
    }),
    names: () => ({
      from: sql`province_name v`,
      where: [sql`v.province_id = parent.id`],
      orderBy: sql`v.valid_from NULLS FIRST`,
    }),
  },
};

/** How the names of a unit are read. */
export const provinceNameView: View = {
  columns: {
    code: 'v.code',
    name: 'v.name',
    officialName: 'v.official_name',
    kind: 'v.kind',
    source: 'v.source',
    validFrom: 'v.valid_from',
    validTo: 'v.valid_to',
  },
};

export const provinceQueries: View['rows'] = {
  province: one,
  /** The units of the map on a day. */
  provinces: ({ on, landBorder, coast, search }: ProvincesArgs) => ({
    from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN province p`,
    where: [
      raw(holdsOn('p', 'k."on"')),
      landBorder != null && sql`p.land_border = ${landBorder}::boolean`,
      coast != null && sql`p.coast = ${coast}::boolean`,
      named(search),
    ],
    orderBy: BY_NAME,
  }),
};

/** @throws InvalidInput unless exactly one of id and code is given */
function one({ id, code, on }: ProvinceArgs): Rows {
  if ((id == null) === (code == null)) throw new InvalidInput(ONE_OF, id == null ? 'code' : 'id');
  const day = sql`(SELECT ${on ?? today()}::date AS "on") k`;
  if (id != null) return { from: sql`${day} CROSS JOIN province p`, where: [sql`p.id = ${id}::uuid`] };
  return {
    from: sql`${day} JOIN province_name v ON v.code = ${code} AND ${raw(holdsOn('v', 'k."on"'))}
              JOIN province p ON p.id = v.province_id`,
  };
}

function named(search: string | null | undefined) {
  const name = containsText(search, 's.name', 's.official_name');
  return name && sql`EXISTS (SELECT FROM province_name s WHERE s.province_id = p.id AND (${name}))`;
}

const ONE_OF = {
  vi: 'Hãy cho đúng một trong hai đối số «id» hoặc «code».',
  en: 'Give exactly one of the arguments "id" and "code".',
};
