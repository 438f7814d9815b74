import { Conflict, type Text } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

const WITHOUT_UNIT: Text = {
  vi: 'Có chức vụ ghi ở một đơn vị đã thôi dùng. Hãy khôi phục đơn vị đó trước.',
  en: 'A post is recorded in a unit that was retired. Restore that unit first.',
};

/** SQL condition: the record `alias` of a person is kept, or was merged into one that is. */
export const isKeptPerson = (alias: string): string =>
  `(${alias}.retired_on IS NULL OR ${alias}.merged_into_id IS NOT NULL)`;

/** @throws Conflict when a unit was retired in which the person holds a post, while the record was not kept */
export async function demandUnits(id: string, manager: EntityManager): Promise<void> {
  const retired = await manager.query<unknown[]>(
    `WITH held AS MATERIALIZED (
       SELECT u.retired_on FROM unit u WHERE u.id IN (SELECT a.unit_id FROM appointment a WHERE a.person_id = $1)
       ORDER BY u.id FOR KEY SHARE)
     SELECT FROM held WHERE retired_on IS NOT NULL LIMIT 1`,
    [id],
  );
  if (retired.length > 0) throw new Conflict(WITHOUT_UNIT, 'id');
}
