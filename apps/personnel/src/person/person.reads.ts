import { dayWithin, raw, sql, TODAY, versionOn } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import { alikeFilter, LocalDate, many, one, pages, readsOf, searchFilter, UUID } from '@bien-cuong/subgraph';

import { Appointment } from '../appointment/appointment.entity';
import { PersonRank } from '../rank/person-rank.entity';
import { Rank } from '../rank/rank.entity';
import { Unit } from '../unit/unit.entity';
import { Person } from './person.entity';

/** The rank and the post of a person on a day, looked up only for the rows that a page shows. */
const rankOn = (id: string, on: string) => `${versionOn('person_rank', `v.person_id = ${id}`, on)} h`;
const postOn = (id: string, on: string) => `${versionOn('appointment', `v.person_id = ${id}`, on)} a`;

/**
 * The province of the unit in which a person serves today: a person belongs to it whatever day is asked for.
 */
const PROVINCE_TODAY = `(SELECT b.province_id FROM ${postOn('p.id', TODAY)}
  CROSS JOIN ${versionOn('unit_province', 'v.unit_id = a.unit_id', TODAY)} b)`;

const DAY = { type: LocalDate, nullable: true };

/** People as of a day, from `k (id, "on")` and `person p`. */
export const personReads = readsOf(Person, {
  as: 'p',
  history: true,
  columns: {
    post: `(SELECT a.post FROM ${postOn('p.id', 'k."on"')})`,
    postEn: `(SELECT a.post_en FROM ${postOn('p.id', 'k."on"')})`,
  },
  attributes: { provinceId: PROVINCE_TODAY },
  fields: {
    rank: one(Rank, 'Rank; null when none is recorded.', {
      nullable: true,
      rows: () => ({
        from: raw(`${rankOn('parent.id', 'parent."on"')} JOIN rank r ON r.code = h.rank_code`),
      }),
    }),
    ranks: many(PersonRank, 'Every rank held, oldest first.', {
      rows: () => ({
        from: sql`person_rank h`,
        where: [sql`h.person_id = parent.id`],
        orderBy: sql`h.valid_from NULLS FIRST, h.id`,
      }),
    }),
    unit: one(Unit, 'The unit in which the post is held, as it was then; null when no post is recorded.', {
      nullable: true,
      rows: () => ({
        from: raw(`${postOn('parent.id', 'parent."on"')} JOIN unit u ON u.id = a.unit_id
                     CROSS JOIN LATERAL (SELECT ${dayWithin('a', 'parent."on"')} AS "on") k`),
      }),
    }),
    appointments: many(Appointment, 'Every post held, oldest first.', {
      rows: () => ({
        from: sql`(SELECT *, parent."on" AS seen_on FROM appointment) a`,
        where: [sql`a.person_id = parent.id`],
        orderBy: sql`a.valid_from NULLS FIRST, a.post COLLATE "vi-x-icu", a.id`,
      }),
    }),
  },
  queries: {
    person: one(Person, 'One person as of a day; null when there is none.', {
      nullable: true,
      args: {
        id: { type: UUID, description: 'Identity of the person.' },
        on: { ...DAY, description: 'The day to look at; today when left out.' },
      },
      rows: ({ id, on }: { id: string; on?: string | null }) => ({
        from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN person p`,
        where: [sql`p.id = ${id}::uuid`],
      }),
    }),
    people: pages(Person, 'People, in the order of their full names.', {
      nullable: true,
      args: { on: { ...DAY, description: 'The day of rank and post; today when left out.' } },
      rows: ({ on }: { on?: string | null }) => ({
        from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN person p`,
      }),
      order: { by: 'p.full_name COLLATE "vi-x-icu"', id: 'p.id' },
      filters: {
        ...searchFilter('the name', (contains) => contains('p.full_name')),
        ...alikeFilter('people', raw('p.full_name')),
      },
    }),
  },
});
