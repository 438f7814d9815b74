import { type DatedKey, holdsOn, rowPerKey, rowsPerKey } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import { ASKED, columnsOf, dayWithin, type Placed, placeOf, placesOf } from '../batch/asked';
import { readUnitPages } from '../unit/unit-pages';
import { type UnitView, unitViewSql } from '../unit/unit-view';
import type { Chain, ChainLink } from './chain-link.entity';
import type { SubordinatesArgs } from './chain.input';

/** A link with the day on which its superior is shown. */
export type ChainLinkRow = Omit<ChainLink, 'id'> & { superiorOn: string };

const SUPERIOR = `(
  SELECT o.place, o."on", l.superior_id AS id
  FROM ${ASKED} JOIN chain_link l ON l.unit_id = o.id AND l.chain = $3 AND ${holdsOn('l', 'o."on"')}) k`;

const SUBORDINATES = `
  SELECT l.unit_id AS id FROM chain_link l
  WHERE l.superior_id = o.id AND l.chain = $3 AND ${holdsOn('l', 'o."on"')}`;

/** Reads who is above and below whom on a day. */
export class ChainService {
  constructor(private readonly dataSource: DataSource) {}

  readonly superiors = async (keys: readonly DatedKey[], chain: Chain): Promise<(UnitView | null)[]> => {
    const rows = await this.dataSource.query<(UnitView & Placed)[]>(unitViewSql(SUPERIOR, ', k.place'), [
      ...columnsOf(keys),
      chain,
    ]);
    return rowPerKey(placesOf(keys), rows, placeOf);
  };

  readonly links = async (keys: readonly DatedKey[]): Promise<ChainLinkRow[][]> => {
    const rows = await this.dataSource.query<(ChainLinkRow & Placed)[]>(
      `SELECT o.place, l.chain, l.unit_id AS "unitId", l.superior_id AS "superiorId", l.source,
              ${dayWithin('l', 'o."on"')} AS "superiorOn", l.valid_from AS "validFrom", l.valid_to AS "validTo"
       FROM ${ASKED} JOIN chain_link l ON l.unit_id = o.id
       ORDER BY l.valid_from NULLS FIRST, l.chain DESC`,
      columnsOf(keys),
    );
    return rowsPerKey(placesOf(keys), rows, placeOf);
  };

  readonly subordinates = (keys: readonly DatedKey[], { chain, ...request }: SubordinatesArgs) =>
    readUnitPages(this.dataSource, keys, { sql: SUBORDINATES, parameters: [chain] }, request);
}
