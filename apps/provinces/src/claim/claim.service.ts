import { rowsPerKey } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import type { Country } from '../country/country.entity';
import type { ClaimArgs } from './claim.input';
import type { ProvinceClaim } from './province-claim.entity';

export type ClaimRow = Omit<ProvinceClaim, 'period'> & {
  period: string | null;
  country: Country | null;
  owner: string;
};

/** Reads published numbers about provinces. */
export class ClaimService {
  constructor(private readonly dataSource: DataSource) {}

  readonly ofProvinces = async (
    provinceIds: readonly string[],
    { measure, withPredecessors }: ClaimArgs,
  ): Promise<ClaimRow[][]> => {
    const rows = await this.dataSource.query<ClaimRow[]>(
      `WITH RECURSIVE unit(owner, id) AS (
         SELECT id, id FROM unnest($1::uuid[]) AS asked(id)
         UNION
         SELECT u.owner, l.predecessor_id FROM unit u JOIN lineage_link l ON l.successor_id = u.id WHERE $3)
       SELECT u.owner, c.id, c.province_id AS "provinceId", c.measure, c.country_code AS "countryCode", c.value,
              c.upper_value AS "upperValue", c.qualifier, c.as_published AS "asPublished", c.period_text AS period,
              c.source, c.verified, c.accepted,
              CASE WHEN n.code IS NOT NULL
                THEN jsonb_build_object('code', n.code, 'name', n.name, 'nameEn', n.name_en) END AS country
       FROM unit u JOIN province_claim c ON c.province_id = u.id LEFT JOIN country n ON n.code = c.country_code
       WHERE $2::text IS NULL OR c.measure = $2
       ORDER BY c.accepted DESC, c.measure, c.verified DESC, c.period_from DESC NULLS LAST, c.country_code, c.value DESC`,
      [provinceIds, measure, withPredecessors],
    );
    return rowsPerKey(provinceIds, rows, ({ owner }) => owner);
  };
}
