import { holdsOn, type Order, raw, type Sql, sql, versionOn } from '@bien-cuong/database';
import { filter, keptFilter, pages, searchFilter } from '@bien-cuong/subgraph';

import { unitAndPredecessors } from '../lineage/linked-provinces';
import { CommuneKind, officialName } from './commune-kind';
import { Commune } from './commune.entity';

/** The order of names in a Vietnamese dictionary. */
export const BY_NAME: Order = { by: 'n.name COLLATE "vi-x-icu"', id: 'c.id' };

/** A FROM item: the version that a commune `c` is shown with on the day of `k`. */
export const SHOWN = versionOn('commune_version', 'v.commune_id = c.id', 'k."on"');

/** @param is the condition for the version `f` that the commune is shown with */
const onThatDay = (is: Sql): Sql => sql`EXISTS (SELECT FROM ${raw(SHOWN)} f WHERE ${is})`;

/** What every list of communes can be narrowed down by. */
export const communeFilters = {
  ...keptFilter('c'),
  kind: filter(CommuneKind, 'Only those that are of this kind on that day.', (kind: CommuneKind) =>
    onThatDay(sql`f.kind = ${kind}`),
  ),
  border: filter(
    Boolean,
    'Only those that are recorded as border communes on that day (true), or as none (false); where nothing is recorded, neither finds them.',
    (border: boolean) => onThatDay(sql`f.border = ${border}::boolean`),
  ),
  ...searchFilter(
    'a code it has or had, or of a name, with its kind or without',
    (contains) =>
      sql`c.id IN (SELECT s.commune_id FROM commune_version s WHERE ${contains(`s.code || ' ' || ${officialName('s')}`)})`,
  ),
};

/** A province and all that it was made of, whenever: an array of ids. */
const territoryOf = (provinceId: Sql): Sql =>
  sql`ARRAY(SELECT u.id FROM ${unitAndPredecessors(provinceId)} u)`;

/** The communes that were ever recorded in one of these provinces: few, so that only they are looked at as of the day. */
const everIn = (provinceIds: Sql): Sql =>
  sql`SELECT DISTINCT e.commune_id AS id FROM commune_version e WHERE e.province_id = ANY (${provinceIds})`;

/** SQL condition: on that day the commune belongs to this province, or is recorded in one that it was made of. */
export function inTerritoryOf(provinceId: Sql): Sql {
  const territory = territoryOf(provinceId);
  return sql`(c.id IN (${everIn(territory)}) AND ${onThatDay(sql`f.province_id = ANY (${territory})`)})`;
}

/** The communes of a province, as of the day on which it is seen. */
export const communesOfProvince = pages(
  Commune,
  'The communes in it on that day, those among them that are recorded in a province that it was made of; by name.',
  {
    rows: () => ({
      from: sql`(SELECT parent."on" AS "on", ${territoryOf(raw('parent.id'))} AS territory) k
        CROSS JOIN LATERAL (${everIn(raw('k.territory'))}) m JOIN commune c ON c.id = m.id`,
      where: [onThatDay(sql`f.province_id = ANY (k.territory)`), raw(holdsOn('c', 'k."on"'))],
    }),
    order: BY_NAME,
    filters: communeFilters,
  },
);
