import { raw, sql } from '@bien-cuong/database';
import {
  filter,
  keptFilter,
  alikeFilter,
  one,
  pages,
  readsOf,
  UUID,
  searchFilter,
} from '@bien-cuong/subgraph';

import { Household } from './household.entity';

/** SQL: a household `h` as a recipient. */
export const HOUSEHOLD_AS_RECIPIENT = `
  json_build_object('__typename', 'Household', 'id', h.id, 'name', h.name, 'place', h.place, 'version', h.version,
    'retiredOn', h.retired_on, 'retirementReason', h.retirement_reason, 'provinceId', h.province_id)`;

export const householdReads = readsOf(Household, {
  as: 'h',
  attributes: { provinceId: 'h.province_id' },
  sorts: ['name', 'place'],
  found: { title: 'name', detail: ['place'], by: ['name'] },
  queries: {
    household: one(Household, 'One household; null when there is none with this identity.', {
      nullable: true,
      byId: 'Identity of the household.',
    }),
    households: pages(Household, 'The households that are recorded, in the order of their names.', {
      nullable: true,
      rows: () => ({ from: sql`household h` }),
      order: { by: 'h.name COLLATE "vi-x-icu"', id: 'h.id' },
      filters: {
        ...keptFilter('h'),
        province: filter(
          UUID,
          'Only households of this province.',
          (id: string) => sql`h.province_id = ${id}::uuid`,
        ),
        ...searchFilter('a name or of where it lives', (contains) => contains('h.name', 'h.place')),
        ...alikeFilter('households', raw('h.name')),
      },
    }),
  },
});
