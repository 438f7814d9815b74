import { type Rows, sql, type Sql } from '@bien-cuong/database';

import type { AddedUp } from './add-up';

/** Rows of `Aggregate`, as `g`, out of a JSON list of what `asRow` makes of each. */
export const sumsFrom = (json: Sql): Rows => ({
  from: sql`ROWS FROM (jsonb_to_recordset(${json}) AS (
      indicator_id uuid, seen_on date, province_on date, province_id uuid, undivided_ids jsonb, movement_id uuid,
      period text, together boolean, cumulative boolean, value numeric, qualifier text, counted integer, left_out integer,
      incomplete boolean, parts jsonb)) WITH ORDINALITY AS g(
      indicator_id, seen_on, province_on, province_id, undivided_ids, movement_id, period, together, cumulative, value,
      qualifier, counted, left_out, incomplete, parts, place)`,
  orderBy: sql`g.place`,
});

/** A sum as `sumsFrom` takes it. */
export const asRow = ({
  indicatorId,
  seenOn,
  provinceOn,
  provinceId,
  undividedIds,
  movementId,
  leftOut,
  ...rest
}: AddedUp) => ({
  ...rest,
  indicator_id: indicatorId,
  seen_on: seenOn,
  province_on: provinceOn,
  province_id: provinceId,
  undivided_ids: undividedIds,
  movement_id: movementId,
  left_out: leftOut,
});
