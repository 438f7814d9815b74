import { versionOn } from '@bien-cuong/database';

import type { Unit } from './unit.entity';

/** A unit as it was on a day, as one row. */
export type UnitView = Pick<
  Unit,
  'id' | 'on' | 'name' | 'nameEn' | 'kind' | 'validFrom' | 'validTo' | 'source'
>;

/** What names are ordered and compared by; a page goes on where the one before ended only if both use it. */
export const UNIT_SORT = 'n.name COLLATE "vi-x-icu"';

/**
 * SQL: the views of the units that `asked` names, one row each.
 * @param asked a FROM item `k` with the columns `id`, `"on"` and whatever `more` gives on
 * @param more further columns to select, for example `, k.owner`
 */
export function unitViewSql(asked: string, more = ''): string {
  return `
    SELECT u.id, k."on", n.name, n.name_en AS "nameEn", u.kind, u.valid_from AS "validFrom", u.valid_to AS "validTo",
           u.source ${more}
    FROM ${asked}
    JOIN unit u ON u.id = k.id
    CROSS JOIN ${versionOn('unit_name', 'v.unit_id = u.id', 'k."on"')} n`;
}
