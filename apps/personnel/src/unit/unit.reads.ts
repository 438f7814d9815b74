import { dayWithin, holdsOn, raw, sql, type Sql, versionOn } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import {
  byIds,
  columnsFrom,
  keptFilter,
  filter,
  LocalDate,
  many,
  alikeFilter,
  one,
  pages,
  readsOf,
  UUID,
  searchFilter,
} from '@bien-cuong/subgraph';

import { Appointment } from '../appointment/appointment.entity';
import { Chain, ChainLink } from '../chain/chain-link.entity';
import { isKeptPerson } from '../person/kept-person';
import { Province } from '../province/province.stub';
import { lineageFields } from '../reorganisation/unit-lineage';
import { UnitArea } from './unit-area.entity';
import { UnitName } from './unit-name.entity';
import { ofKind } from './unit-filter';
import { BY_NAME, existsOn } from './unit-order';
import { UnitProvince } from './unit-province.entity';
import { Unit } from './unit.entity';

const DAY = { type: LocalDate, nullable: true, description: 'The day to look at; today when left out.' };

const CHAIN = {
  chain: { type: Chain, defaultValue: Chain.PROFESSIONAL, description: 'The chain to look at.' },
};

interface InChain {
  chain: Chain;
}

/** What the unit directly above it was called, for what is found by a text. */
const SUPERIOR_NAME = {
  sql: `(SELECT n.name FROM ${versionOn('chain_link', `v.unit_id = u.id AND v.chain = '${Chain.PROFESSIONAL}'`, 'k."on"')} l
         CROSS JOIN ${versionOn('unit_name', 'v.unit_id = l.superior_id', 'k."on"')} n)`,
  of: ['Unit.superior', 'Unit.name'],
};

/** Units as of a day, from `k (id, "on")` and `unit u`. */
export const unitReads = readsOf(Unit, {
  as: 'u',
  history: true,
  sorts: ['name', 'validFrom', 'validTo'],
  columns: columnsFrom('n', ['name', 'nameEn']),
  joins: { n: `CROSS JOIN ${versionOn('unit_name', 'v.unit_id = u.id', 'k."on"')} n` },
  found: {
    title: 'name',
    titleEn: 'nameEn',
    kind: 'kind',
    detail: [SUPERIOR_NAME],
    since: 'validFrom',
    until: 'validTo',
    by: [{ type: UnitName, of: 's.unit_id', texts: { name: 'name', nameEn: 'nameEn' } }],
  },
  fields: {
    names: many(UnitName, 'Every name it has had, oldest first.', {
      rows: () => ({
        from: sql`unit_name v`,
        where: [sql`v.unit_id = parent.id`],
        orderBy: sql`v.valid_from NULLS FIRST`,
      }),
    }),
    provinces: many(UnitProvince, 'Every province it has belonged to, oldest first.', {
      rows: () => ({
        from: sql`(SELECT *, parent."on" AS seen_on FROM unit_province) b`,
        where: [sql`b.unit_id = parent.id`],
        orderBy: sql`b.valid_from NULLS FIRST`,
      }),
    }),
    areas: many(UnitArea, 'Every area it has been in charge of, oldest first.', {
      rows: () => ({
        from: sql`unit_area w`,
        where: [sql`w.unit_id = parent.id`],
        orderBy: sql`w.valid_from NULLS FIRST`,
      }),
    }),
    ...lineageFields,
    province: one(
      Province,
      'The province it belonged to on that day (or nearest to it); null for a unit of no province.',
      { nullable: true, rows: () => ({ from: PROVINCE }) },
    ),
    superior: one(Unit, 'The unit directly above it in a chain on that day.', {
      nullable: true,
      args: CHAIN,
      rows: ({ chain }: InChain) => ({
        from: sql`chain_link l JOIN unit u ON u.id = l.superior_id CROSS JOIN LATERAL (SELECT parent."on" AS "on") k`,
        where: [sql`l.unit_id = parent.id AND l.chain = ${chain}`, raw(holdsOn('l', 'k."on"'))],
      }),
    }),
    chains: many(ChainLink, 'Every place it has had in a chain of command, oldest first.', {
      rows: () => ({
        from: sql`(SELECT *, parent."on" AS seen_on FROM chain_link) l`,
        where: [sql`l.unit_id = parent.id`],
        orderBy: sql`l.valid_from NULLS FIRST, l.chain DESC`,
      }),
    }),
    appointments: pages(Appointment, 'The posts that were held in it on that day, by post.', {
      nullable: true,
      rows: () => ({
        from: sql`(SELECT *, parent."on" AS seen_on FROM appointment) a`,
        where: [
          sql`a.unit_id = parent.id`,
          raw(holdsOn('a', 'a.seen_on')),
          raw(`EXISTS (SELECT FROM person p WHERE p.id = a.person_id AND ${isKeptPerson('p')})`),
        ],
      }),
      order: { by: 'a.post COLLATE "vi-x-icu"', id: 'a.id' },
    }),
    subordinates: pages(Unit, 'The units directly below it in a chain on that day, by name.', {
      args: CHAIN,
      rows: ({ chain }: InChain) => ({
        from: sql`chain_link l JOIN unit u ON u.id = l.unit_id CROSS JOIN LATERAL (SELECT parent."on" AS "on") k`,
        where: [
          sql`l.superior_id = parent.id AND l.chain = ${chain}`,
          raw(`${holdsOn('l', 'k."on"')} AND ${existsOn('u', 'k."on"')}`),
        ],
      }),
      order: BY_NAME,
    }),
  },
  queries: {
    unit: one(Unit, 'One unit as it was on a day; null when there is none.', {
      nullable: true,
      args: { id: { type: UUID, description: 'Identity of the unit.' }, on: DAY },
      rows: ({ id, on }: { id: string; on?: string | null }) => ({
        from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN unit u`,
        where: [sql`u.id = ${id}::uuid`],
      }),
    }),
    unitsByIds: byIds(Unit, 'units'),
    units: pages(Unit, 'The units that existed on a day, in the order of their names.', {
      nullable: true,
      args: { on: DAY },
      rows: ({ on }: { on?: string | null }) => ({
        from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN unit u`,
        where: [raw(holdsOn('u', 'k."on"'))],
      }),
      order: BY_NAME,
      filters: {
        ...keptFilter('u'),
        province: filter(
          UUID,
          'Only units that belonged to this very province on that day.',
          (id: string) => sql`EXISTS (
            SELECT FROM unit_province b
            WHERE b.unit_id = u.id AND b.province_id = ${id}::uuid AND ${raw(holdsOn('b', 'k."on"'))})`,
        ),
        ...ofKind,
        ...searchFilter('a name the unit has or had', (contains) =>
          everNamed(contains('s.name', 's.name_en')),
        ),
        ...alikeFilter('units', raw('s.name'), everNamed),
      },
    }),
  },
});

export const unitNameReads = readsOf(UnitName, { as: 'v' });

export const unitAreaReads = readsOf(UnitArea, { as: 'w' });

/** The provinces of units, from `b`, which also has the day `seen_on` as of which the unit is shown. */
export const unitProvinceReads = readsOf(UnitProvince, {
  as: 'b',
  parent: { heldOn: dayWithin('b', 'b.seen_on') },
  fields: {
    province: one(Province, 'The province, as it was then.', {
      nullable: true,
      by: 'provinceId',
      on: 'parent."heldOn"',
    }),
  },
});

/** The province that it belonged to on the day, as the key of another subgraph's entity. */
const PROVINCE = raw(`(SELECT b.province_id AS id, ${dayWithin('b', 'parent."on"')} AS "on"
  FROM ${versionOn('unit_province', 'v.unit_id = parent.id', 'parent."on"')} b) k`);

/** @param like the condition for a name `s` that it has or had */
function everNamed(like: Sql): Sql {
  return sql`EXISTS (SELECT FROM unit_name s WHERE s.unit_id = u.id AND (${like}))`;
}
