import { type DatedKey, datedKeys, sql } from '@bien-cuong/database';
import { one, pages, readsOf } from '@bien-cuong/subgraph';

import { Award } from '../award/award.entity';
import { AwardLot } from '../lot/award-lot.entity';
import { IN_ORDER_OF_NAMING, IN_PROGRAMME, toRecipients } from '../lot/lot-order';
import { AwardTally } from '../tally/award-tally';
import { countedIn } from '../tally/counted-in';
import { TallyArgs } from '../tally/tally.input';
import { tallyOf } from '../tally/tally-of';
import { Province } from './province.stub';

interface ProvinceKey extends DatedKey {
  unitsAndStaff?: readonly string[] | null;
}

/** The fields that this subgraph adds to provinces, of which it has only the key. */
export const provinceReads = readsOf(Province, {
  as: 'k',
  // Provinces that are met within this subgraph have the key alone.
  columns: {
    unitsAndStaff: `CASE WHEN jsonb_typeof(to_jsonb(k) -> 'units_and_staff') = 'array'
      THEN ARRAY(SELECT jsonb_array_elements_text(to_jsonb(k) -> 'units_and_staff')::uuid) END`,
  },
  // Entered with or without what another subgraph knows of it.
  entities: (keys: readonly ProvinceKey[]) => ({
    from: keys.some(({ unitsAndStaff }) => unitsAndStaff)
      ? sql`ROWS FROM (json_to_recordset(${JSON.stringify(keys)}::json) AS (id uuid, "on" date, "unitsAndStaff" uuid[]))
            WITH ORDINALITY AS k(id, "on", units_and_staff, place)`
      : datedKeys(keys),
  }),
  fields: {
    awardsOfUnits: pages(
      Award,
      'The awards to the units that belonged to it on that day and to who served in them, whatever province they are counted in, in the order in which their recipients were named; null when these are not known.',
      {
        nullable: true,
        directives: ['@requires(fields: "unitsAndStaff")'],
        rows: () => ({
          from: sql`award a`,
          known: sql`parent."unitsAndStaff" IS NOT NULL`,
          where: [
            sql`a.unit_id = ANY (parent."unitsAndStaff") OR a.person_id = ANY (parent."unitsAndStaff")`,
          ],
        }),
        order: IN_ORDER_OF_NAMING,
      },
    ),
    awardTally: one(AwardTally, 'Awards counted in this province over a period.', {
      nullable: true,
      // It counts all awards, so it costs more than one row.
      directives: ['@cost(weight: 5)'],
      args: TallyArgs,
      rows: (args: TallyArgs) => tallyOf(args, sql`parent.id`),
    }),
    commendations: pages(AwardLot, 'Lots of awards counted in this province.', {
      nullable: true,
      args: TallyArgs,
      rows: (args: TallyArgs) => ({
        from: sql`award_lot l`,
        where: [sql`l.province_id = parent.id`, ...countedIn(args)],
      }),
      order: IN_PROGRAMME,
      filters: toRecipients,
    }),
  },
});
