import { dayWithin, raw, sql, TODAY, versionOn } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import {
  alikeFilter,
  keptFilter,
  LocalDate,
  many,
  one,
  pages,
  readsOf,
  searchFilter,
  UUID,
} from '@bien-cuong/subgraph';

import { Appointment } from '../appointment/appointment.entity';
import { PersonRank } from '../rank/person-rank.entity';
import { Rank } from '../rank/rank.entity';
import { PersonService } from '../service/person-service.entity';
import { Unit } from '../unit/unit.entity';
import { Person } from './person.entity';

/** SQL condition: the row of `alias` is of a person's record or of one that was merged into it. */
const ofPerson = (alias: string, id: string): string =>
  `${alias}.person_id = ANY (ARRAY(SELECT m.id FROM person m WHERE m.merged_into_id = ${id}) || ${id})`;

/** The rank of a person on a day, looked up only for the rows that a page shows. */
const rankOn = (id: string, on: string) => `${versionOn('person_rank', ofPerson('v', id), on)} h`;

/** The post of a person on a day, as FROM item `a`. */
export const postOn = (id: string, on: string) => `${versionOn('appointment', ofPerson('v', id), on)} a`;

/** SQL: the province, today, of the unit in which a post `a` is held. */
export const provinceOfPost = (post: string): string => `(SELECT b.province_id FROM ${post}
  CROSS JOIN ${versionOn('unit_province', 'v.unit_id = a.unit_id', TODAY)} b)`;

/**
 * The province of the unit in which a person serves today: a person belongs to it whatever day is asked for.
 */
export const provinceToday = (person: string): string => provinceOfPost(postOn(person, TODAY));

const DAY = { type: LocalDate, nullable: true };

/** What the unit was called in which the post is held, for what is found by a text. */
const unitName = (column: string, field: string) => ({
  sql: `(SELECT n.${column} FROM ${postOn('p.id', 'k."on"')}
         CROSS JOIN ${versionOn('unit_name', 'v.unit_id = a.unit_id', 'k."on"')} n)`,
  of: ['Person.unit', `Unit.${field}`],
});

/** People as of a day, from `k (id, "on")` and `person p`. */
export const personReads = readsOf(Person, {
  as: 'p',
  history: true,
  sorts: ['fullName', 'birthDate'],
  columns: {
    post: `(SELECT a.post FROM ${postOn('p.id', 'k."on"')})`,
    postEn: `(SELECT a.post_en FROM ${postOn('p.id', 'k."on"')})`,
  },
  attributes: { provinceId: provinceToday('p.id') },
  found: {
    title: 'fullName',
    detail: [
      { vi: 'post', en: 'postEn' },
      { vi: unitName('name', 'name'), en: unitName('name_en', 'nameEn') },
    ],
    // By the name of a record that was merged into it, too.
    by: [{ type: Person, of: 'coalesce(s.merged_into_id, s.id)', texts: { fullName: 'fullName' } }],
  },
  fields: {
    rank: one(Rank, 'Rank; null when none is recorded.', {
      nullable: true,
      rows: () => ({
        from: raw(`${rankOn('parent.id', 'parent."on"')} JOIN rank r ON r.code = h.rank_code`),
      }),
    }),
    mergedInto: one(
      Person,
      'The record of the same person that this one was merged into; null when it was not.',
      {
        nullable: true,
        by: 'mergedIntoId',
        on: 'parent."on"',
      },
    ),
    records: many(
      Person,
      'This record and those that were merged into it: what other services know of the person, such as awards, is below all of them.',
      {
        rows: () => ({
          from: sql`(SELECT parent."on" AS "on") k CROSS JOIN person p`,
          where: [sql`parent.id IN (p.id, p.merged_into_id)`],
          orderBy: sql`p.id <> parent.id, p.id`,
        }),
      },
    ),
    service: many(PersonService, 'When the person served, oldest first.', {
      rows: () => ({
        from: sql`person_service w`,
        where: [raw(ofPerson('w', 'parent.id'))],
        orderBy: sql`w.valid_from NULLS FIRST, w.id`,
      }),
    }),
    ranks: many(PersonRank, 'Every rank held, oldest first.', {
      rows: () => ({
        from: sql`person_rank h`,
        where: [raw(ofPerson('h', 'parent.id'))],
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
        where: [raw(ofPerson('a', 'parent.id'))],
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
        ...keptFilter('p'),
        ...searchFilter('the name', (contains) => contains('p.full_name')),
        ...alikeFilter('people', raw('p.full_name')),
      },
    }),
  },
});
