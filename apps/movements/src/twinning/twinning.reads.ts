import { dayWithin, raw, sql, TODAY } from '@bien-cuong/database';
import {
  filter,
  keptFilter,
  many,
  OF_TODAY,
  one,
  pages,
  readsOf,
  UUID,
  searchFilter,
} from '@bien-cuong/subgraph';

import { ofProvince } from '../province/province-filter';
import { Province } from '../province/province.stub';
import { Unit } from '../unit/unit.stub';
import { Twinning, TwinningCommitment, TwinningKind, TwinningParty } from './twinning.entity';

/** SQL condition of a twinning `t`. */
const LAPSED = `(coalesce(t.valid_to <= ${TODAY}, false) OR EXISTS (
  SELECT FROM twinning_commitment d WHERE d.twinning_id = t.id AND d.retired_on IS NULL AND d.due_on < ${TODAY}
  AND (d.delivered_on IS NULL OR d.delivered_amount < d.amount)))`;

const itemsOf = (table: string) => () => ({
  from: raw(`${table} x`),
  where: [sql`x.twinning_id = parent.id`, sql`x.retired_on IS NULL`],
  orderBy: sql`x.position`,
});

const twinningFilters = {
  ...keptFilter('t'),
  kind: filter(TwinningKind, 'Only twinnings of this kind.', (kind: TwinningKind) => sql`t.kind = ${kind}`),
  lapsed: filter(
    Boolean,
    'Only those that have lapsed (true) or only those that have not (false).',
    (lapsed: boolean) => sql`${raw(LAPSED)} = ${lapsed}::boolean`,
  ),
};

/** A list of the twinnings with one owner. */
const twinningsOf = (column: 'province_id' | 'unit_id', description: string) =>
  pages(Twinning, description, {
    nullable: true,
    directives: OF_TODAY,
    rows: () => ({ from: sql`twinning t`, where: [sql`${raw(`t.${column}`)} = parent.id`] }),
    order: { by: 't.title COLLATE "vi-x-icu"', id: 't.id' },
    filters: twinningFilters,
  });

export const twinningsOfProvince = twinningsOf(
  'province_id',
  'The twinnings and sponsorships of this very province, in the order of their titles.',
);

export const twinningReads = [
  readsOf(TwinningParty, { as: 'x' }),
  readsOf(TwinningCommitment, { as: 'x' }),
  readsOf(Unit, {
    as: 'k',
    fields: {
      twinnings: twinningsOf(
        'unit_id',
        'The twinnings and sponsorships that the unit takes part in, in the order of their titles.',
      ),
    },
  }),
  readsOf(Twinning, {
    as: 't',
    sorts: ['title', 'validFrom', 'validTo'],
    found: { title: 'title', kind: 'kind', since: 'validFrom', until: 'validTo', by: ['title'] },
    history: true,
    columns: { lapsed: LAPSED },
    parent: { seenOn: dayWithin('t', TODAY) },
    fields: {
      province: one(Province, 'The province whose record it is, as it is today, else nearest to today.', {
        nullable: true,
        by: 'provinceId',
        on: 'parent."seenOn"',
      }),
      unit: one(Unit, 'The Border Guard unit that takes part, as it is today, else nearest to today.', {
        nullable: true,
        by: 'unitId',
        on: 'parent."seenOn"',
      }),
      parties: many(TwinningParty, 'Whom it binds together.', { rows: itemsOf('twinning_party') }),
      commitments: many(TwinningCommitment, 'What they promised, and what was delivered of it.', {
        rows: itemsOf('twinning_commitment'),
      }),
    },
    queries: {
      twinning: one(Twinning, 'One twinning; null when there is none with this identity.', {
        nullable: true,
        byId: 'Identity of the twinning.',
      }),
      twinnings: pages(Twinning, 'Twinnings and sponsorships, in the order of their titles.', {
        nullable: true,
        directives: OF_TODAY,
        rows: () => ({ from: sql`twinning t` }),
        order: { by: 't.title COLLATE "vi-x-icu"', id: 't.id' },
        filters: {
          ...twinningFilters,
          province: ofProvince('t', 'twinnings'),
          unit: filter(
            UUID,
            'Only those that the unit with this identity takes part in.',
            (id: string) => sql`t.unit_id = ${id}::uuid`,
          ),
          ...searchFilter('the title', (contains) => contains('t.title')),
        },
      }),
    },
  }),
];
