import { holding, inOrder, named, raw, sortedBy, sql, TODAY, together } from '@bien-cuong/database';
import { filter, keptFilter, many, OF_TODAY, one, pages, readsOf, searchFilter } from '@bien-cuong/subgraph';

import { holdsToday } from '../participation/holds-today';
import { Province } from '../province/province.stub';
import { Review } from '../review/review.entity';
import { LATEST_FIRST } from '../review/review.reads';
import { titled } from './movement-filter';
import { MovementAlias } from './movement-alias.entity';
import { MovementCriterion } from './movement-criterion.entity';
import { Movement, MovementKind } from './movement.entity';

/** The umbrella first, then by kind. */
export const BY_KIND = sortedBy(
  'm.id',
  holding('(m.part_of_id IS NULL)'),
  inOrder('m.kind', ['DAY', 'EMULATION', 'CAMPAIGN', 'PROGRAMME', 'MODEL']),
  named('m.title'),
);

/** The names of provinces belong to another subgraph, so the order is by id. */
const BY_PROVINCE = sortedBy('p.province_id', together('p.province_id'));

export const movementCriterionReads = readsOf(MovementCriterion, { as: 'c' });

export const movementReads = readsOf(Movement, {
  as: 'm',
  history: true,
  sorts: ['title', 'titleEn'],
  found: {
    title: 'title',
    titleEn: 'titleEn',
    kind: 'kind',
    by: [
      'title',
      'titleEn',
      { type: MovementAlias, of: 's.movement_id', texts: { title: 'title' }, shownAs: 'aliases' },
    ],
  },
  columns: {
    aliases: `ARRAY(SELECT a.title FROM movement_alias a WHERE a.movement_id = m.id ORDER BY a.title COLLATE "vi-x-icu")`,
  },
  fields: {
    partOf: one(Movement, 'The umbrella it belongs to; null when it has none.', {
      nullable: true,
      by: 'partOfId',
    }),
    parts: pages(Movement, 'The movements under this umbrella, kind by kind.', {
      rows: () => ({
        from: sql`movement m`,
        where: [sql`m.part_of_id = parent.id`, sql`m.retired_on IS NULL`],
      }),
      order: BY_KIND,
    }),
    criteria: many(MovementCriterion, 'By what those who take part are judged, in their order.', {
      rows: () => ({
        from: sql`movement_criterion c`,
        where: [sql`c.movement_id = parent.id`, sql`c.retired_on IS NULL`],
        orderBy: sql`c.position`,
      }),
    }),
    provinces: pages(
      Province,
      'The provinces recorded as taking part today, as they are today, in no particular order.',
      {
        nullable: true,
        directives: OF_TODAY,
        rows: () => ({
          from: sql`participation p CROSS JOIN LATERAL (SELECT p.province_id AS id, ${raw(TODAY)} AS "on") k`,
          where: [sql`p.movement_id = parent.id`, raw(holdsToday('p'))],
        }),
        order: BY_PROVINCE,
      },
    ),
    reviews: pages(Review, 'The reviews of it, latest period first.', {
      rows: () => ({
        from: sql`review r`,
        where: [sql`r.movement_id = parent.id`, sql`r.retired_on IS NULL`],
      }),
      order: LATEST_FIRST,
    }),
  },
  queries: {
    movement: one(Movement, 'One movement; null when there is none with this identity.', {
      nullable: true,
      byId: 'Identity of the movement.',
    }),
    movements: pages(Movement, 'The movements, in the order of their Vietnamese titles.', {
      nullable: true,
      rows: () => ({ from: sql`movement m` }),
      order: { by: 'm.title COLLATE "vi-x-icu"', id: 'm.id' },
      filters: {
        ...keptFilter('m'),
        kind: filter(
          MovementKind,
          'Only movements of this kind.',
          (kind: MovementKind) => sql`m.kind = ${kind}`,
        ),
        ...searchFilter('a title or of another name it is known by', titled),
      },
    }),
  },
});
