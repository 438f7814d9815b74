import { joinSql, sql, type Sql, TODAY } from '@bien-cuong/database';
import type { Edtf } from '@bien-cuong/domain';
import { EDTF, filter, OF_TODAY, one, readsOf, through, UUID } from '@bien-cuong/subgraph';
import { Int } from 'type-graphql';

import { amongOwn } from '../lot/among-own';
import { givenIn } from '../tally/counted-in';
import { PersonByAwardsEdge } from './person-by-awards';
import { Person } from './person.stub';

interface Sought {
  awardType?: string | null;
  province?: string | null;
  givenOn?: Edtf | null;
}

/** Persons and how many awards they received, of those that the caller may see. */
function awarded({ awardType, province, givenOn }: Sought, own: readonly string[] | undefined): Sql {
  const conditions = [
    sql`a.person_id IS NOT NULL AND a.revoked_on IS NULL AND l.retired_on IS NULL`,
    amongOwn(own),
    awardType != null && sql`l.award_type_id = ${awardType}::uuid`,
    province != null && sql`l.province_id = ${province}::uuid`,
    ...givenIn({ givenOn }),
  ].filter((condition) => !!condition);
  return sql`(
    SELECT a.person_id, (array_agg(l.province_id))[1] AS province_id, count(*) AS awards
    FROM award a JOIN award_lot l ON l.id = a.lot_id
    WHERE ${joinSql(conditions, ' AND ')} GROUP BY a.person_id) g`;
}

const UNLESS = { nullable: true };

/** People by awards: the awards say who, the subgraph of people who they are. */
export const personByAwardsReads = readsOf(PersonByAwardsEdge, {
  as: 'g',
  attributes: { provinceId: 'g.province_id' },
  fields: {
    node: one(Person, 'The person, as they are today.', {
      nullable: true,
      column: `json_build_object('id', g.person_id, 'on', ${TODAY})`,
    }),
  },
  queries: {
    peopleByAwards: through(
      [PersonByAwardsEdge, Person],
      'Who received awards, those with the most first; to a province officer for awards of their provinces.',
      {
        // It counts all awards, so it costs more than its rows.
        directives: ['@cost(weight: 5)', ...OF_TODAY],
        args: {
          awardType: {
            ...UNLESS,
            type: UUID,
            description: 'Only awards of this type; NOT_FOUND when there is none.',
          },
          province: { ...UNLESS, type: UUID, description: 'Only awards counted in this very province.' },
          givenOn: {
            ...UNLESS,
            type: EDTF,
            description: 'Only awards given on a day that lies wholly within this time.',
          },
        },
        rows: (sought: Sought, own) => ({
          from: awarded(sought, own),
          names: [
            sought.awardType != null && {
              argument: 'awardType',
              exists: sql`EXISTS (SELECT FROM award_type WHERE id = ${sought.awardType}::uuid)`,
            },
          ],
        }),
        order: {
          by: 'g.awards',
          id: 'g.person_id',
          type: 'numeric',
          text: 'g.awards::text',
          descending: true,
        },
        filters: {
          atLeast: filter(
            Int,
            'Only people with at least so many awards.',
            (least: number) => sql`g.awards >= ${least}::int`,
          ),
        },
      },
    ),
  },
});
