import { boundsOf, limitOf, rowsPerKey, within } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import type { Figure } from './figure.entity';
import type { FiguresArgs } from './figure.input';

/** A figure as one row; `lastDay` is the last day of its period, null when that is open. */
export type FigureRow = Omit<Figure, 'period'> & { period: string; lastDay: string | null };

/** Reads what provinces counted. */
export class FigureService {
  constructor(private readonly dataSource: DataSource) {}

  /** Latest period first, in it in the order of the indicators, the accepted claim before those that contradict it. */
  readonly ofProvinces = async (
    provinceIds: readonly string[],
    { period, indicator, status, first }: FiguresArgs,
  ): Promise<FigureRow[][]> => {
    const rows = await this.dataSource.query<FigureRow[]>(
      `SELECT f.id, f.province_id AS "provinceId", f.indicator_id AS "indicatorId", f.movement_id AS "movementId",
              f.value, f.qualifier, f.period_text AS period, f.period_to AS "lastDay", f.cumulative, f.status,
              f.return_reason AS "returnReason", f.source, f.verified, f.accepted
       FROM unnest($1::uuid[]) AS k(id)
       CROSS JOIN LATERAL (
         SELECT f.*, i.position FROM figure f JOIN indicator i ON i.id = f.indicator_id
         WHERE f.province_id = k.id AND ${within('f.period', '$2', '$3')}
           AND ($4::text IS NULL OR i.code = $4) AND ($5::text IS NULL OR f.status = $5)
         ORDER BY ${ORDER} LIMIT $6) f
       ORDER BY ${ORDER}`,
      [provinceIds, ...boundsOf(period), indicator, status, limitOf(first)],
    );
    return rowsPerKey(provinceIds, rows, ({ provinceId }) => provinceId);
  };
}

const ORDER = 'f.period_to DESC NULLS FIRST, f.period_from DESC NULLS LAST, position, f.accepted DESC, f.id';
