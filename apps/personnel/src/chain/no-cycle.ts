import { Conflict, type DomainError, type Text } from '@bien-cuong/domain';
import type { OfIntervals } from '@bien-cuong/subgraph';

import type { ChainLink } from './chain-link.entity';

export const ABOVE_ITSELF: Text = {
  vi: 'Đơn vị này đứng trên đơn vị được nêu trong cùng tuyến, nên không thể trực thuộc đơn vị ấy.',
  en: 'This unit is above the one that is named in the same chain of command, so it cannot be under it.',
};

/** No unit is above itself in a chain on any day: walks up as long as there is a day on which all links hold. */
export async function noCycle({
  owner,
  intervals,
  manager,
}: OfIntervals<Pick<ChainLink, 'chain' | 'superiorId'>>): Promise<DomainError | undefined> {
  const links = intervals.map(({ chain, superiorId, validFrom, validTo }) => ({
    ...{ chain, superior_id: superiorId, valid_from: validFrom, valid_to: validTo },
  }));
  const found = await manager.query<unknown[]>(
    `WITH RECURSIVE above (id, chain, period) AS (
       SELECT g.superior_id, g.chain, daterange(g.valid_from, g.valid_to) FROM json_to_recordset($2::json)
         AS g (chain text, superior_id uuid, valid_from date, valid_to date)
       UNION
       SELECT l.superior_id, a.chain, daterange(l.valid_from, l.valid_to) * a.period
       FROM above a JOIN chain_link l ON l.unit_id = a.id AND l.chain = a.chain
         AND daterange(l.valid_from, l.valid_to) && a.period
       WHERE a.id <> $1::uuid)
     SELECT FROM above WHERE id = $1::uuid LIMIT 1`,
    [owner, JSON.stringify(links)],
  );
  return found.length > 0 ? new Conflict(ABOVE_ITSELF, 'superiorId') : undefined;
}
