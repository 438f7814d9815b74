import { MAX_PAGE, raw, type Rows, sql } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';
import type { ClassType } from 'type-graphql';

import { demandFew, IDS_SIZE } from '../../types/ids';
import { LocalDate, UUID } from '../../types/scalars';
import { many } from './fields';
import type { ReadField } from './read-field';
import { tableRows } from './rows-of-type';

interface Ids {
  ids: readonly string[];
  on?: string | null;
}

/**
 * A query for several entities by their identities, as of a day, in the order in which they are asked for.
 * @param what what they are, for the descriptions
 */
export const byIds = (type: ClassType, what: string): ReadField =>
  many(
    type,
    `Several ${what} by their identities, as they were on a day, in the order of \`ids\`; those that do not exist are left out.`,
    {
      nullable: true,
      directives: [IDS_SIZE],
      args: {
        ids: { type: [UUID], description: `Their identities, ${MAX_PAGE} at the most.` },
        on: { type: LocalDate, nullable: true, description: 'The day to look at; today when left out.' },
      },
      rows: ({ ids, on }: Ids): Rows => {
        demandFew(ids);
        const keys = sql`(SELECT i.id, i.place, ${on ?? today()}::date AS "on"
          FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS i(id, place)) k`;
        return { from: sql`${keys} JOIN ${raw(tableRows(type))}`, orderBy: sql`k.place` };
      },
    },
  );
