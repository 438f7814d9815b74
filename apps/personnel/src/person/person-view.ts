import { versionOn } from '@bien-cuong/database';

import { dayWithin } from '../batch/asked';
import type { Person } from './person.entity';

/** A person as of a day, as one row, with the unit of the post held and the day on which that unit is shown. */
export type PersonView = Pick<Person, 'id' | 'on' | 'fullName' | 'rank' | 'post' | 'postEn'> & {
  unitId: string | null;
  unitOn: string | null;
};

/**
 * SQL: the views of the people that `asked` names, one row each.
 * @param asked a FROM item `k` with the columns `id` and `"on"`
 */
export function personViewSql(asked: string): string {
  return `
    SELECT p.id, k."on", p.full_name AS "fullName",
           CASE WHEN r.code IS NOT NULL THEN jsonb_build_object(
             'code', r.code, 'name', r.name, 'nameEn', r.name_en, 'grade', r.grade, 'order', r."order") END AS rank,
           a.post, a.post_en AS "postEn", a.unit_id AS "unitId",
           CASE WHEN a.id IS NOT NULL THEN ${dayWithin('a', 'k."on"')} END AS "unitOn"
    FROM ${asked}
    JOIN person p ON p.id = k.id
    LEFT JOIN ${versionOn('person_rank', 'v.person_id = p.id', 'k."on"')} h ON true
    LEFT JOIN rank r ON r.code = h.rank_code
    LEFT JOIN ${versionOn('appointment', 'v.person_id = p.id', 'k."on"')} a ON true`;
}
