import { rowPerKey } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import type { AwardType } from './award-type.entity';

const SELECT = `
  SELECT id, code, name, name_en AS "nameEn", form, recipients, once_per_person AS "oncePerPerson", criteria,
         criteria_verified AS "criteriaVerified"
  FROM award_type`;

/** Reads award types. */
export class AwardTypeService {
  constructor(private readonly dataSource: DataSource) {}

  list(): Promise<AwardType[]> {
    return this.dataSource.query(`${SELECT} ORDER BY name COLLATE "vi-x-icu", id`);
  }

  readonly byIds = async (ids: readonly string[]): Promise<(AwardType | null)[]> => {
    const rows = await this.dataSource.query<AwardType[]>(`${SELECT} WHERE id = ANY($1)`, [ids]);
    return rowPerKey(ids, rows, ({ id }) => id);
  };
}
