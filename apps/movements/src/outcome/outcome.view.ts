import { raw, sql, TODAY, type View } from '@bien-cuong/database';

/** How the points of a review are read that are nothing but a text. */
export const outcomeView: View = { columns: { id: 'o.id', text: 'o.text' } };

/** How directives are read. */
export const directiveView: View = {
  columns: {
    ...outcomeView.columns,
    recurrence: 'o.recurrence',
    issuedBy: `CASE WHEN o.issued_by_id IS NOT NULL
      THEN json_build_object('id', o.issued_by_id, 'on', coalesce(o.seen_on, ${TODAY})) END`,
  },
  parent: { movementId: 'o.movement_id' },
  rows: {
    movement: () => ({ from: sql`movement m`, where: [sql`m.id = parent."movementId"`] }),
  },
};

const pointsOf = (table: string) => () => ({
  from: raw(`${table} o`),
  where: [sql`o.review_id = parent.id`],
  orderBy: sql`o.position`,
});

/** The rows of what reviews state, in the order in which they state it; an issuer is seen on the day of the review. */
export const outcomesOfReviews: View['rows'] = {
  achievements: pointsOf('achievement'),
  limitations: pointsOf('limitation'),
  directions: pointsOf('direction'),
  directives: pointsOf('(SELECT *, parent."seenOn" AS seen_on FROM directive)'),
};
