import { rowPerKey } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import type { Indicator } from './indicator.entity';

const COLUMNS = `
  i.id, i.code, i.position, i.name, i.name_en AS "nameEn", i.unit, i.unit_en AS "unitEn", i.adds_up_over_time AS "addsUpOverTime",
  i.adds_up_over_territory AS "addsUpOverTerritory", i.good_direction AS "goodDirection",
  i.paired_with_id AS "pairedWithId"`;

/** Reads what can be counted. */
export class IndicatorService {
  constructor(private readonly dataSource: DataSource) {}

  list(): Promise<Indicator[]> {
    return this.dataSource.query<Indicator[]>(
      `SELECT ${COLUMNS} FROM indicator i ORDER BY i.position, i.code`,
    );
  }

  readonly byId = async (ids: readonly string[]): Promise<(Indicator | null)[]> => {
    const rows = await this.dataSource.query<Indicator[]>(
      `SELECT ${COLUMNS} FROM indicator i WHERE i.id = ANY($1)`,
      [ids],
    );
    return rowPerKey(ids, rows, ({ id }) => id);
  };
}
