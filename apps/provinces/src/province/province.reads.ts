import { holdsOn, raw, type Rows, sql, versionOn } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import {
  byIds,
  columnsFrom,
  filter,
  LocalDate,
  many,
  one,
  readsOf,
  searchFilter,
  UUID,
} from '@bien-cuong/subgraph';

import { gatesOfProvince } from '../border-gate/gate-lists';
import { AdministrativeChange } from '../change/administrative-change.entity';
import { claimFilters, claimsOf } from '../claim/claim.reads';
import { ProvinceClaim } from '../claim/province-claim.entity';
import { communesOfProvince } from '../commune/commune-lists';
import { Country } from '../country/country.entity';
import { LineageEvent } from '../lineage/lineage-event.entity';
import { onMap, PREDECESSORS, provincesLinked, SUCCESSORS } from '../lineage/linked-provinces';
import { demandOneOf } from './one-of';
import { ProvinceName } from './province-name.entity';
import { BY_NAME } from './province-order';
import { Province } from './province.entity';

const DAY = { type: LocalDate, nullable: true };

interface ProvinceFilters {
  id?: string | null;
  code?: string | null;
  on?: string | null;
}

/** Units as of a day, from `k (id, "on")` and `province p`. */
export const provinceReads = readsOf(Province, {
  as: 'p',
  history: true,
  columns: columnsFrom('n', ['code', 'name', 'officialName', 'kind']),
  joins: { n: `CROSS JOIN ${versionOn('province_name', 'v.province_id = p.id', 'k."on"')} n` },
  found: {
    title: 'officialName',
    kind: 'kind',
    detail: ['code'],
    since: 'validFrom',
    until: 'validTo',
    by: [
      {
        type: ProvinceName,
        of: 's.province_id',
        texts: { name: 'officialName', officialName: 'officialName', code: 'code' },
      },
    ],
  },
  fields: {
    neighbours: many(Country, 'The countries it has a land border with.', {
      rows: () => ({
        from: sql`province_neighbour b JOIN country y ON y.code = b.country_code`,
        where: [sql`b.province_id = parent.id`],
        orderBy: sql`y.code`,
      }),
    }),
    names: many(ProvinceName, 'Every code, name and kind it has had, oldest first.', {
      rows: () => ({
        from: sql`province_name v`,
        where: [sql`v.province_id = parent.id`],
        orderBy: sql`v.valid_from NULLS FIRST`,
      }),
    }),
    claims: many(
      ProvinceClaim,
      'What sources say was measured or counted; contradicting claims stand side by side.',
      {
        args: {
          withPredecessors: {
            type: Boolean,
            defaultValue: false,
            description: 'Also the claims about the units that this one was made of.',
          },
        },
        rows: claimsOf,
        filters: claimFilters,
      },
    ),
    lineage: many(LineageEvent, 'What changed this unit or made others of it, oldest first.', {
      rows: () => ({
        from: sql`(SELECT DISTINCT l.event_id FROM lineage_link l WHERE parent.id IN (l.predecessor_id, l.successor_id)) d
                  JOIN lineage_event e ON e.id = d.event_id`,
        orderBy: sql`e.effective_on, e.kind`,
      }),
    }),
    predecessors: many(Province, 'The units it was made of, each on its last day.', {
      rows: () =>
        provincesLinked(PREDECESSORS, 'l.successor_id = parent.id AND l.predecessor_id <> parent.id'),
    }),
    successors: many(Province, 'The units that were made of it, each on its first day.', {
      rows: () => provincesLinked(SUCCESSORS, 'l.predecessor_id = parent.id AND l.successor_id <> parent.id'),
    }),
    borderGates: gatesOfProvince,
    communes: communesOfProvince,
    onMap: many(
      Province,
      'The unit or units that hold this territory on the map of another day: one after mergers, several before them.',
      { args: { date: { ...DAY, description: 'The day of the map; today when left out.' } }, rows: onMap },
    ),
  },
  queries: {
    province: one(
      Province,
      'One unit, by identity or by the code it had on a day; null when there is none.',
      {
        nullable: true,
        args: {
          id: {
            type: UUID,
            nullable: true,
            description: 'Identity of the unit; give either this or `code`.',
          },
          code: {
            type: String,
            nullable: true,
            description: 'Code on the day `on`; give either this or `id`.',
          },
          on: { ...DAY, description: 'The day to look at; today when left out.' },
        },
        rows: asked,
      },
    ),
    provincesByIds: byIds(Province, 'provinces'),
    provinces: many(Province, 'The units of the map on a day, in the order of their names.', {
      nullable: true,
      // There were never more than 63.
      directives: ['@listSize(assumedSize: 63)'],
      args: { on: { ...DAY, description: 'The day whose map is asked for; today when left out.' } },
      rows: ({ on }: Pick<ProvinceFilters, 'on'>) => ({
        from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN province p`,
        where: [raw(holdsOn('p', 'k."on"'))],
        orderBy: BY_NAME,
      }),
      filters: {
        landBorder: filter(
          Boolean,
          'Only units with (true) or without (false) a land border.',
          (landBorder: boolean) => sql`p.land_border = ${landBorder}::boolean`,
        ),
        coast: filter(
          Boolean,
          'Only units with (true) or without (false) a coast.',
          (coast: boolean) => sql`p.coast = ${coast}::boolean`,
        ),
        ...searchFilter(
          'a name the unit has or had',
          (contains) =>
            sql`EXISTS (SELECT FROM province_name s WHERE s.province_id = p.id AND ${contains('s.name', 's.official_name')})`,
        ),
      },
    }),
  },
});

export const provinceNameReads = readsOf(ProvinceName, {
  as: 'v',
  fields: {
    change: one(
      AdministrativeChange,
      'The act by which it came to be so; null when it was so before any act that is recorded.',
      { nullable: true, by: 'changeId' },
    ),
  },
});

/** @throws InvalidInput unless exactly one of id and code is given */
function asked({ id, code, on }: ProvinceFilters): Rows {
  demandOneOf({ id, code });
  const day = sql`(SELECT ${on ?? today()}::date AS "on") k`;
  if (id != null) return { from: sql`${day} CROSS JOIN province p`, where: [sql`p.id = ${id}::uuid`] };
  return {
    from: sql`${day} JOIN province_name v ON v.code = ${code} AND ${raw(holdsOn('v', 'k."on"'))}
              JOIN province p ON p.id = v.province_id`,
  };
}
