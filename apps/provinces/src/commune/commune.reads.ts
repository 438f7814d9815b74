import { dayWithin, holdsOn, raw, type Rows, sql, versionOn } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import { columnsFrom, filter, LocalDate, many, one, pages, readsOf, UUID } from '@bien-cuong/subgraph';

import { demandOneOf } from '../province/one-of';
import { provinceCalled } from '../province/province-called';
import { Province } from '../province/province.entity';
import { officialName } from './commune-kind';
import { BY_NAME, communeFilters, inTerritoryOf, SHOWN } from './commune-lists';
import { CommuneVersion } from './commune-version.entity';
import { Commune } from './commune.entity';

const DAY = { type: LocalDate, nullable: true, description: 'The day to look at; today when left out.' };

/** The versions of communes, from `v`, which also has the day `seen_on` as of which the commune is shown. */
export const communeVersionReads = readsOf(CommuneVersion, {
  as: 'v',
  parent: { heldOn: dayWithin('v', 'v.seen_on') },
  fields: {
    province: one(Province, 'The province that it is recorded in, as it was then.', {
      by: 'provinceId',
      on: 'parent."heldOn"',
    }),
  },
});

/** Communes as of a day, from `k ("on")` and `commune c`. */
export const communeReads = readsOf(Commune, {
  as: 'c',
  history: true,
  sorts: ['name', 'code', 'validFrom', 'validTo'],
  columns: {
    ...columnsFrom('n', ['code', 'name', 'kind', 'border', 'source', 'verified']),
    officialName: officialName('n'),
  },
  joins: { n: `CROSS JOIN ${SHOWN} n` },
  found: {
    title: 'officialName',
    kind: 'kind',
    detail: [provinceCalled('n.province_id', 'Commune'), 'code'],
    since: 'validFrom',
    until: 'validTo',
    by: [
      { type: CommuneVersion, of: 's.commune_id', texts: { name: { sql: officialName('s') }, code: 'code' } },
    ],
  },
  fields: {
    province: one(
      Province,
      'The province that it is recorded in on that day, as it was then. No act on provinces changes what is recorded: where that province ended before, its `onMap` says who has its territory, and `Province.communes` of that one has this commune.',
      {
        rows: () => ({
          from: raw(`(SELECT f.province_id AS id, parent."on" AS "on"
            FROM ${versionOn('commune_version', 'v.commune_id = parent.id', 'parent."on"')} f) k
            JOIN province p ON p.id = k.id`),
        }),
      },
    ),
    versions: many(CommuneVersion, 'Everything it has been from one day to another, oldest first.', {
      rows: () => ({
        from: sql`(SELECT *, parent."on" AS seen_on FROM commune_version) v`,
        where: [sql`v.commune_id = parent.id`],
        orderBy: sql`v.valid_from NULLS FIRST`,
      }),
    }),
  },
  queries: {
    commune: one(
      Commune,
      'One commune, by identity or by the code it had on a day; null when there is none.',
      {
        nullable: true,
        args: {
          id: {
            type: UUID,
            nullable: true,
            description: 'Identity of the commune; give either this or `code`.',
          },
          code: {
            type: String,
            nullable: true,
            description: 'Code on the day `on`, of one that existed then; give either this or `id`.',
          },
          on: DAY,
        },
        rows: asked,
      },
    ),
    communes: pages(Commune, 'The communes that existed on a day, in the order of their names.', {
      nullable: true,
      args: { on: DAY },
      rows: ({ on }: { on?: string | null }) => ({
        from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN commune c`,
        where: [raw(holdsOn('c', 'k."on"'))],
      }),
      order: BY_NAME,
      filters: {
        ...communeFilters,
        province: filter(
          UUID,
          'Only those that belong to this province on that day: also those that are recorded in a province that it was made of.',
          (id: string) => inTerritoryOf(sql`${id}::uuid`),
        ),
      },
    }),
  },
});

interface Asked {
  id?: string | null;
  code?: string | null;
  on?: string | null;
}

/** @throws InvalidInput unless exactly one of id and code is given */
function asked({ id, code, on }: Asked): Rows {
  demandOneOf({ id, code });
  const from = sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN commune c`;
  if (id != null) return { from, where: [sql`c.id = ${id}::uuid`] };
  return {
    from,
    where: [
      sql`c.id IN (SELECT v.commune_id FROM commune_version v WHERE v.code = ${code} AND ${raw(holdsOn('v', 'k."on"'))})`,
      raw(holdsOn('c', 'k."on"')),
      raw('c.retired_on IS NULL'),
    ],
  };
}
