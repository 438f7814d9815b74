import { holdsOn, type Order, raw, type Sql, sql, versionOn } from '@bien-cuong/database';
import { filter, keptFilter, pages, searchFilter } from '@bien-cuong/subgraph';

import { NeighbouringCountry } from '../country/neighbour';
import { unitAndPredecessors } from '../lineage/linked-provinces';
import { BorderGate } from './border-gate.entity';
import { BorderGateClass, BorderGateKind } from './gate-kinds';

/** The order of names in a Vietnamese dictionary. */
export const BY_NAME: Order = { by: 'n.name COLLATE "vi-x-icu"', id: 'g.id' };

const SHOWN = raw(versionOn('border_gate_version', 'v.border_gate_id = g.id', 'k."on"'));

/** @param is the condition for the version `f` that the gate is shown with */
const onThatDay = (is: Sql): Sql => sql`EXISTS (SELECT FROM ${SHOWN} f WHERE ${is})`;

/** What every list of border gates can be narrowed down by. */
export const gateFilters = {
  ...keptFilter('g'),
  country: filter(
    NeighbouringCountry,
    'Only those into this country.',
    (country: NeighbouringCountry) => sql`g.country = ${country}`,
  ),
  kind: filter(BorderGateKind, 'Only those that are of this kind on that day.', (kind: BorderGateKind) =>
    onThatDay(sql`f.kind = ${kind}`),
  ),
  class: filter(
    BorderGateClass,
    'Only those that have this class on our side on that day.',
    (one: BorderGateClass) => onThatDay(sql`f.class = ${one}`),
  ),
  ...searchFilter(
    'a name it has or had on either side',
    (contains) => sql`EXISTS (
      SELECT FROM border_gate_version s WHERE s.border_gate_id = g.id AND ${contains('s.name', 's.name_beyond')})`,
  ),
};

/** SQL condition: the gate is recorded in this province or in one that it was made of. */
export const inTerritoryOf = (provinceId: Sql): Sql =>
  sql`g.province_id IN (SELECT u.id FROM ${unitAndPredecessors(provinceId)} u)`;

/** The gates of a province, as of the day on which it is seen. */
export const gatesOfProvince = pages(
  BorderGate,
  'The border gates in it on that day, those among them that are recorded in a province that it was made of; by name.',
  {
    rows: () => ({
      from: sql`(SELECT parent."on" AS "on") k CROSS JOIN border_gate g`,
      where: [inTerritoryOf(raw('parent.id')), raw(holdsOn('g', 'k."on"'))],
    }),
    order: BY_NAME,
    filters: gateFilters,
  },
);
