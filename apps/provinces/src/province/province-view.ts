import { versionOn } from '@bien-cuong/database';

import type { Province } from './province.entity';

/** A unit as it was on a day, as one row. */
export type ProvinceView = Pick<
  Province,
  'id' | 'on' | 'code' | 'name' | 'officialName' | 'kind' | 'landBorder' | 'coast' | 'validFrom' | 'validTo'
>;

/**
 * SQL: the views of the units that `asked` names, one row each.
 * @param asked a FROM item `k` with the columns `id`, `"on"` and whatever `more` gives on
 * @param more further columns to select, for example `k.owner_id AS "ownerId"`
 */
export function viewSql(asked: string, more = ''): string {
  return `
    SELECT p.id, k."on", n.code, n.name, n.official_name AS "officialName", n.kind,
           p.land_border AS "landBorder", p.coast, p.valid_from AS "validFrom", p.valid_to AS "validTo" ${more}
    FROM ${asked}
    JOIN province p ON p.id = k.id
    CROSS JOIN ${versionOn('province_name', 'v.province_id = p.id', 'k."on"')} n`;
}

/** Order of names as a Vietnamese reader expects it. */
export const BY_NAME = 'ORDER BY n.name COLLATE "vi-x-icu", p.id';
