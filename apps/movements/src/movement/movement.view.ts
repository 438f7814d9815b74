import {
  containsText,
  idKeys,
  joinSql,
  limitOf,
  paged,
  raw,
  sql,
  TODAY,
  type View,
} from '@bien-cuong/database';

import { LATEST_FIRST } from '../review/review.view';
import type { FirstArgs, MovementsArgs } from './movement.input';

/** Order of titles as a Vietnamese reader expects it. */
const TITLE = 'm.title COLLATE "vi-x-icu"';

/** The umbrella first, then kind by kind. */
export const BY_KIND = raw(`m.part_of_id IS NOT NULL,
  array_position(ARRAY['DAY', 'EMULATION', 'CAMPAIGN', 'PROGRAMME', 'MODEL'], m.kind), ${TITLE}, m.id`);

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
    parts: () => ({ from: sql`movement m`, where: [sql`m.part_of_id = parent.id`], orderBy: BY_KIND }),
    /** Their names belong to another subgraph, so the order is by identity. */
    provinces: ({ first }: FirstArgs) => ({
      from: sql`participation p CROSS JOIN LATERAL (SELECT p.province_id AS id, ${raw(TODAY)} AS "on") k`,
      where: [sql`p.movement_id = parent.id`],
      orderBy: sql`p.province_id`,
      limit: limitOf(first),
    }),
    reviews: ({ first }: FirstArgs) => ({
      from: sql`review r`,
      where: [sql`r.movement_id = parent.id`],
      orderBy: LATEST_FIRST,
      limit: limitOf(first),
    }),
  },
};

export const movementQueries: View['rows'] = {
  movement: ({ id }: { id: string }) => ({ from: sql`movement m`, where: [sql`m.id = ${id}::uuid`] }),
  movements: ({ kind, search, ...page }: MovementsArgs) =>
    paged(
      { from: sql`movement m`, where: [kind != null && sql`m.kind = ${kind}`, named(search)] },
      { by: TITLE, id: 'm.id' },
      page,
    ),
};

function named(search: string | null | undefined) {
  const [title, alias] = [containsText(search, 'm.title', 'm.title_en'), containsText(search, 's.title')];
  if (!title || !alias) return undefined;
  return joinSql(
    [title, sql`EXISTS (SELECT FROM movement_alias s WHERE s.movement_id = m.id AND ${alias})`],
    ' OR ',
  );
}
