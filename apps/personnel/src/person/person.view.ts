import {
  containsText,
  datedKeys,
  dayWithin,
  paged,
  raw,
  sql,
  TODAY,
  versionOn,
  type View,
} from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';

import type { PeopleArgs, PersonArgs } from './person.input';

/** The rank and the post that a person had on a day, looked up only for the rows that a page shows. */
const rankOn = (id: string, on: string) => `${versionOn('person_rank', `v.person_id = ${id}`, on)} h`;
const postOn = (id: string, on: string) => `${versionOn('appointment', `v.person_id = ${id}`, on)} a`;

/** The province of the unit in which a person serves today: whose a person is does not depend on the day one asks for. */
const PROVINCE_TODAY = `(SELECT b.province_id FROM ${postOn('p.id', TODAY)}
  CROSS JOIN ${versionOn('unit_province', 'v.unit_id = a.unit_id', TODAY)} b)`;

/** How people are read as of a day: FROM `k (id, "on")` and `person p`. */
export const personView: View = {
  columns: {
    id: 'p.id',
    on: 'k."on"',
    fullName: 'p.full_name',
    birthDate: 'p.birth_date',
    post: `(SELECT a.post FROM ${postOn('p.id', 'k."on"')})`,
    postEn: `(SELECT a.post_en FROM ${postOn('p.id', 'k."on"')})`,
  },
  attributes: { provinceId: PROVINCE_TODAY },
  parent: { id: 'p.id', on: 'k."on"' },
  entities: (keys) => ({ from: sql`${datedKeys(keys)} JOIN person p ON p.id = k.id` }),
  rows: {
    rank: () => ({ from: raw(`${rankOn('parent.id', 'parent."on"')} JOIN rank r ON r.code = h.rank_code`) }),
    unit: () => ({
      from: raw(`${postOn('parent.id', 'parent."on"')} JOIN unit u ON u.id = a.unit_id
                 CROSS JOIN LATERAL (SELECT ${dayWithin('a', 'parent."on"')} AS "on") k`),
    }),
    appointments: () => ({
      from: sql`(SELECT *, parent."on" AS seen_on FROM appointment) a`,
      where: [sql`a.person_id = parent.id`],
      orderBy: sql`a.valid_from NULLS FIRST, a.post COLLATE "vi-x-icu", a.id`,
    }),
  },
};

export const personQueries: View['rows'] = {
  person: ({ id, on }: PersonArgs) => ({
    from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN person p`,
    where: [sql`p.id = ${id}::uuid`],
  }),
  people: ({ search, on, ...page }: PeopleArgs) =>
    paged(
      {
        from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN person p`,
        where: [containsText(search, 'p.full_name')],
      },
      { by: 'p.full_name COLLATE "vi-x-icu"', id: 'p.id' },
      page,
    ),
};
