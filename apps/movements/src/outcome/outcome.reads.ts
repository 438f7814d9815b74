import { raw, sql, TODAY } from '@bien-cuong/database';
import { one, readsOf } from '@bien-cuong/subgraph';

import { Movement } from '../movement/movement.entity';
import { Person } from '../person/person.stub';
import { Achievement } from './achievement.entity';
import { Direction } from './direction.entity';
import { Directive } from './directive.entity';
import { Limitation } from './limitation.entity';

/** The points of a review, in its own order. */
export const pointsOf = (table: string) => () => ({
  from: raw(`${table} o`),
  where: [sql`o.review_id = parent.id`, sql`o.retired_on IS NULL`],
  orderBy: sql`o.position`,
});

/** The points that reviews state; the issuer of a directive is as of the day of the review, `seen_on`. */
export const outcomeReads = [
  readsOf(Achievement, { as: 'o' }),
  readsOf(Direction, { as: 'o' }),
  readsOf(Limitation, { as: 'o' }),
  readsOf(Directive, {
    as: 'o',
    parent: { seenOn: 'o.seen_on' },
    fields: {
      movement: one(Movement, 'The movement it concerns; null when it concerns no single one.', {
        nullable: true,
        by: 'movementId',
      }),
      issuedBy: one(
        Person,
        'Who issued it, as he or she was on the day of the review; null when that is not known.',
        {
          nullable: true,
          by: 'issuedById',
          on: `coalesce(parent."seenOn", ${TODAY})`,
        },
      ),
    },
  }),
];
