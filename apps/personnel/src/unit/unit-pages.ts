import {
  afterCursor,
  holdsOn,
  keysetOf,
  type Page,
  type PageRequest,
  pageOf,
  rowsPerKey,
} from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import { ASKED, columnsOf, type Placed, placeOf, placesOf } from '../batch/asked';
import { UNIT_SORT, type UnitView, unitViewSql } from './unit-view';

export type UnitRow = UnitView & { sort: string };

/** Which units a list holds. */
export interface Members {
  /** SQL: selects `id` for the owner `o (id, "on")`; `$3` and following are `parameters`. */
  sql: string;
  parameters: unknown[];
}

interface Owner {
  /** Null where the list belongs to nobody. */
  id: string | null;
  on: string;
}

/**
 * Pages of the units that belonged to each owner on its day and existed on it, by name: one statement for all pages, and
 * one for all their totals when somebody asks for one.
 */
export async function readUnitPages(
  dataSource: DataSource,
  owners: readonly Owner[],
  members: Members,
  request: PageRequest,
): Promise<Page<UnitRow>[]> {
  const { sort, id, limit } = keysetOf(request);
  const parameters = [...columnsOf(owners), ...members.parameters];
  const next = parameters.length + 1;
  const rows = await dataSource.query<(UnitRow & Placed)[]>(
    `SELECT m.*, o.place FROM ${ASKED} CROSS JOIN LATERAL (
       ${listed(members)} AND ${afterCursor(UNIT_SORT, 'u.id', [`$${next}`, `$${next + 1}`])}
       ORDER BY ${UNIT_SORT}, u.id LIMIT $${next + 2}) m
     ORDER BY o.place, m.sort COLLATE "vi-x-icu", m.id`,
    [...parameters, sort, id, limit],
  );
  let totals: Promise<number[]> | undefined;
  const totalOf = async (place: number) =>
    (await (totals ??= countUnits(dataSource, members, parameters)))[place] ?? 0;
  return rowsPerKey(placesOf(owners), rows, placeOf).map((page, index) =>
    pageOf(page, request, () => totalOf(index + 1)),
  );
}

/** How many units each owner's list holds, by its place. */
async function countUnits(
  dataSource: DataSource,
  members: Members,
  parameters: unknown[],
): Promise<number[]> {
  const rows = await dataSource.query<(Placed & { total: number })[]>(
    `SELECT o.place, count(*) AS total FROM ${ASKED} CROSS JOIN LATERAL (${listed(members)}) m GROUP BY o.place`,
    parameters,
  );
  const totals: number[] = [];
  for (const { place, total } of rows) totals[place] = total;
  return totals;
}

function listed({ sql }: Members): string {
  return `${unitViewSql(`(SELECT i.id, o."on" FROM (${sql}) i) k`, ', n.name AS sort')} WHERE ${holdsOn('u', 'k."on"')}`;
}
