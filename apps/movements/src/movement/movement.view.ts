import {
  containsText,
  holding,
  idKeys,
  inOrder,
  joinSql,
  named,
  paged,
  type PageRequest,
  raw,
  sortedBy,
  sql,
  TODAY,
  together,
  type View,
} from '@bien-cuong/database';

import { LATEST_FIRST } from '../review/review.view';
import type { MovementsArgs } from './movement.input';

/** Order of titles as a Vietnamese reader expects it. */
const TITLE = 'm.title COLLATE "vi-x-icu"';

/** The umbrella first, then kind by kind. */
export const BY_KIND = sortedBy(
  'm.id',
  holding('(m.part_of_id IS NULL)'),
  inOrder('m.kind', ['DAY', 'EMULATION', 'CAMPAIGN', 'PROGRAMME', 'MODEL']),
  named('m.title'),
);

/** How movements are read. */
export const movementView: View = {
  columns: {
    id: 'm.id',
    title: 'm.title',
    titleEn: 'm.title_en',
    kind: 'm.kind',
    reviewRecurrence: 'm.review_recurrence',
    source: 'm.source',
    aliases: `ARRAY(SELECT a.title FROM movement_alias a WHERE a.movement_id = m.id ORDER BY a.title COLLATE "vi-x-icu")`,
  },
  parent: { id: 'm.id', partOfId: 'm.part_of_id' },
  entities: (keys) => ({ from: sql`${idKeys(keys)} JOIN movement m ON m.id = k.id` }),
  rows: {
    partOf: () => ({ from: sql`movement m`, where: [sql`m.id = parent."partOfId"`] }),
    parts: (page: PageRequest) =>
      paged({ from: sql`movement m`, where: [sql`m.part_of_id = parent.id`] }, BY_KIND, page),
    /** Their names belong to another subgraph, so the order is by identity. */
    provinces: (page: PageRequest) =>
      paged(
        {
          from: sql`participation p CROSS JOIN LATERAL (SELECT p.province_id AS id, ${raw(TODAY)} AS "on") k`,
          where: [sql`p.movement_id = parent.id`],
        },
        sortedBy('p.province_id', together('p.province_id')),
        page,
      ),
    reviews: (page: PageRequest) =>
      paged({ from: sql`review r`, where: [sql`r.movement_id = parent.id`] }, LATEST_FIRST, page),
  },
};

export const movementQueries: View['rows'] = {
  movement: ({ id }: { id: string }) => ({ from: sql`movement m`, where: [sql`m.id = ${id}::uuid`] }),
  movements: ({ kind, search, ...page }: MovementsArgs) =>
    paged(
      { from: sql`movement m`, where: [kind != null && sql`m.kind = ${kind}`, titled(search)] },
      { by: TITLE, id: 'm.id' },
      page,
    ),
};

function titled(search: string | null | undefined) {
  const [title, alias] = [containsText(search, 'm.title', 'm.title_en'), containsText(search, 's.title')];
  if (!title || !alias) return undefined;
  return joinSql(
    [title, sql`EXISTS (SELECT FROM movement_alias s WHERE s.movement_id = m.id AND ${alias})`],
    ' OR ',
  );
}
