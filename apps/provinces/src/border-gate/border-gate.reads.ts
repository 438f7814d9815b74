import { holdsOn, raw, sql, versionOn } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import { columnsFrom, filter, LocalDate, many, one, pages, readsOf, UUID } from '@bien-cuong/subgraph';

import { provinceCalled } from '../province/province-called';
import { Province } from '../province/province.entity';
import { BorderGateVersion } from './border-gate-version.entity';
import { BorderGate } from './border-gate.entity';
import { BY_NAME, gateFilters, inTerritoryOf } from './gate-lists';

const ON = { type: LocalDate, nullable: true, description: 'The day to look at; today when left out.' };

export const borderGateVersionReads = readsOf(BorderGateVersion, { as: 'v' });

const countryName = (column: string, field: string) => ({
  sql: `(SELECT y.${column} FROM country y WHERE y.code = g.country)`,
  of: ['BorderGate.country', `Country.${field}`],
});
const COUNTRY_NAME = { vi: countryName('name', 'name'), en: countryName('name_en', 'nameEn') };

/** Border gates as of a day, from `k ("on")` and `border_gate g`. */
export const borderGateReads = readsOf(BorderGate, {
  as: 'g',
  history: true,
  sorts: ['name', 'nameBeyond', 'validFrom', 'validTo'],
  columns: columnsFrom('n', [
    ...(['name', 'nameBeyond', 'kind', 'class', 'classBeyond', 'source', 'verified'] as const),
  ]),
  joins: { n: `CROSS JOIN ${versionOn('border_gate_version', 'v.border_gate_id = g.id', 'k."on"')} n` },
  found: {
    title: 'name',
    kind: 'kind',
    detail: [provinceCalled('g.province_id', 'BorderGate'), COUNTRY_NAME],
    since: 'validFrom',
    until: 'validTo',
    by: [
      {
        type: BorderGateVersion,
        of: 's.border_gate_id',
        texts: { name: 'name', nameBeyond: 'nameBeyond' },
      },
    ],
  },
  fields: {
    province: one(
      Province,
      'The province that it is recorded in, as it was on that day. Where that one ended before, its `onMap` says who has its territory.',
      { by: 'provinceId', on: 'parent."on"' },
    ),
    versions: many(BorderGateVersion, 'Every name and class it has had, oldest first.', {
      rows: () => ({
        from: sql`border_gate_version v`,
        where: [sql`v.border_gate_id = parent.id`],
        orderBy: sql`v.valid_from NULLS FIRST`,
      }),
    }),
  },
  queries: {
    borderGate: one(BorderGate, 'One border gate as it was on a day; null when there is none.', {
      nullable: true,
      args: { id: { type: UUID, description: 'Identity of the border gate.' }, on: ON },
      rows: ({ id, on }: { id: string; on?: string | null }) => ({
        from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN border_gate g`,
        where: [sql`g.id = ${id}::uuid`],
      }),
    }),
    borderGates: pages(BorderGate, 'The border gates that existed on a day, in the order of their names.', {
      nullable: true,
      args: { on: ON },
      rows: ({ on }: { on?: string | null }) => ({
        from: sql`(SELECT ${on ?? today()}::date AS "on") k CROSS JOIN border_gate g`,
        where: [raw(holdsOn('g', 'k."on"'))],
      }),
      order: BY_NAME,
      filters: {
        ...gateFilters,
        province: filter(
          UUID,
          'Only those in this province: also those that are recorded in a province that it was made of.',
          (id: string) => inTerritoryOf(sql`${id}::uuid`),
        ),
      },
    }),
  },
});
