import { versionOn } from '@bien-cuong/database';
import { Conflict, InvalidInput, type Text } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import { DAY_BEFORE, ENDING, TABLES } from './units-of-act';

type Refusal = (unit: string) => Text;

const ENDED_ALREADY: Refusal = (unit) => ({
  vi: `${unit}: đơn vị này đã có ngày giải thể, hoặc chưa thành lập trước ngày sắp xếp.`,
  en: `${unit} has been dissolved already, or was not formed before that day.`,
});

const HOLDS_LATER: Refusal = (unit) => ({
  vi: `${unit}: đã ghi nội dung có hiệu lực từ ngày sắp xếp trở đi. Hãy sửa nội dung đó trước.`,
  en: `Something is recorded of ${unit} that holds only from that day on. Correct that first.`,
});

const NOT_THERE_YET: Refusal = (unit) => ({
  vi: `${unit}: đơn vị kế thừa không tồn tại vào ngày sắp xếp.`,
  en: `${unit} succeeds others, and does not exist on that day.`,
});

const TWICE: Text = {
  vi: 'Có một dòng được ghi hai lần.',
  en: 'A line is given twice.',
};

const CHANGED: Refusal = (unit) => ({
  vi: `${unit}: nội dung do việc sắp xếp này ghi đã được sửa sau đó, nên không thể hủy hoặc đổi ngày.`,
  en: `What this act recorded of ${unit} was changed since, so it can be neither undone nor moved.`,
});

const RESTS: Refusal = (unit) => ({
  vi: `${unit}: một việc sắp xếp sau dựa trên việc này. Hãy hủy việc đó trước.`,
  en: `A later reorganisation of ${unit} rests on this one. Undo that first.`,
});

const LATER = ['unit_name', 'unit_province', 'unit_area', 'chain_link', 'appointment']
  .map((table) => `SELECT v.unit_id AS id, v.valid_from FROM ${table} v`)
  .join(' UNION ALL ');

/** The units of whom something is no longer as the act `$1` of the day `$2` has left it. */
const CHANGED_SINCE = Object.entries(TABLES)
  .map(
    ([part, table]) => `SELECT f.unit_id FROM reorganisation_effect f LEFT JOIN ${table} t ON t.id = f.row_id
      WHERE f.reorganisation_id = $1 AND f.part = '${part}' AND CASE f.kind
        WHEN 'ENDED' THEN t.valid_to IS DISTINCT FROM $2::date
        WHEN 'BEGUN' THEN t.valid_from IS DISTINCT FROM $2::date
        ELSE t.valid_from IS DISTINCT FROM $2::date OR t.valid_to IS DISTINCT FROM f.until_before
          ${part === 'CHAIN' ? 'OR t.superior_id IS DISTINCT FROM f.superior_id' : ''} END`,
  )
  .join(' UNION ALL ');

const OF_ACT = 'SELECT FROM reorganisation_line e WHERE e.reorganisation_id = $1';

/** @throws Conflict when the day of an act does not fit what is recorded of its units */
export async function demandPossible(
  { id, day, argument }: { id: string; day: string; argument: string },
  manager: EntityManager,
): Promise<void> {
  const twice = await manager.query<unknown[]>(
    `SELECT FROM reorganisation_line e WHERE e.reorganisation_id = $1
     GROUP BY e.predecessor_id, e.successor_id HAVING count(*) > 1 LIMIT 1`,
    [id],
  );
  if (twice.length > 0) throw new InvalidInput(TWICE, argument);
  const told: [string, Refusal][] = [
    [
      `SELECT u.id FROM unit u JOIN ${ENDING} x ON x.id = u.id WHERE u.valid_to IS NOT NULL OR u.valid_from >= $2::date`,
      ENDED_ALREADY,
    ],
    [
      `SELECT v.id FROM (${LATER}) v JOIN ${ENDING} x ON x.id = v.id WHERE v.valid_from >= $2::date
      UNION ALL SELECT x.id FROM chain_link l JOIN ${ENDING} x ON x.id = l.superior_id WHERE l.valid_from >= $2::date`,
      HOLDS_LATER,
    ],
    [
      `SELECT u.id FROM unit u WHERE EXISTS (${OF_ACT} AND e.successor_id = u.id) AND (u.valid_from > $2::date OR u.valid_to <= $2::date)`,
      NOT_THERE_YET,
    ],
  ];
  for (const [units, refusal] of told) await refuse(units, refusal, { params: [id, day], manager, argument });
}

/** @throws Conflict when something rests on the act, so that it cannot be undone */
export async function demandNothingRests(id: string, day: string, manager: EntityManager): Promise<void> {
  const params = [id, day];
  await refuse(
    `SELECT p.predecessor_id AS id FROM reorganisation_line p JOIN reorganisation a ON a.id = p.reorganisation_id
     WHERE a.id <> $1 AND a.retired_on IS NULL AND a.day >= $2::date AND NOT EXISTS (
         SELECT FROM reorganisation_line s WHERE s.reorganisation_id = a.id AND s.successor_id = p.predecessor_id)
       AND EXISTS (${OF_ACT} AND e.successor_id = p.predecessor_id)`,
    RESTS,
    { params, manager, argument: 'id' },
  );
  await refuse(`SELECT unit_id AS id FROM (${CHANGED_SINCE}) c`, CHANGED, {
    params,
    manager,
    argument: 'id',
  });
}

async function refuse(
  units: string,
  refusal: Refusal,
  { params, manager, argument }: { params: string[]; manager: EntityManager; argument: string },
): Promise<void> {
  const [found] = await manager.query<{ name: string }[]>(
    `SELECT n.name FROM (${units}) u CROSS JOIN ${versionOn('unit_name', 'v.unit_id = u.id', DAY_BEFORE)} n
     ORDER BY n.name COLLATE "vi-x-icu" LIMIT 1`,
    params,
  );
  if (found) throw new Conflict(refusal(found.name), argument);
}
