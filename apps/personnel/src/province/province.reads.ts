import { holdsOn, raw, sql } from '@bien-cuong/database';
import { pages, readsOf } from '@bien-cuong/subgraph';

import { isKeptPerson } from '../person/kept-person';
import { ofKind } from '../unit/unit-filter';
import { BY_NAME, existsOn } from '../unit/unit-order';
import { Unit } from '../unit/unit.entity';
import { Province } from './province.stub';

/** Of a person all records, since what others know of one may name any of them. */
const UNITS_AND_STAFF = `(
  WITH its AS (SELECT u.id FROM unit_province b JOIN unit u ON u.id = b.unit_id
      WHERE b.province_id = k.id AND ${holdsOn('b', 'k."on"')} AND ${existsOn('u', 'k."on"')}),
    staff AS (SELECT coalesce(p.merged_into_id, p.id) AS id
      FROM appointment a JOIN its ON its.id = a.unit_id JOIN person p ON p.id = a.person_id
      WHERE ${holdsOn('a', 'k."on"')} AND ${isKeptPerson('p')}),
    known AS (SELECT id FROM its UNION SELECT id FROM staff
      UNION SELECT m.id FROM person m JOIN staff s ON s.id = m.merged_into_id)
  SELECT coalesce(array_agg(id ORDER BY id), '{}') FROM known)`;

/** The fields that this subgraph adds to provinces, of which it has only the key. */
export const provinceReads = readsOf(Province, {
  as: 'k',
  columns: { unitsAndStaff: UNITS_AND_STAFF },
  fields: {
    units: pages(Unit, 'The units that belonged to it on that day, by name.', {
      nullable: true,
      rows: () => ({
        from: sql`unit_province b JOIN unit u ON u.id = b.unit_id CROSS JOIN LATERAL (SELECT parent."on" AS "on") k`,
        where: [
          sql`b.province_id = parent.id`,
          raw(`${holdsOn('b', 'k."on"')} AND ${existsOn('u', 'k."on"')}`),
        ],
      }),
      order: BY_NAME,
      filters: ofKind,
    }),
  },
});
