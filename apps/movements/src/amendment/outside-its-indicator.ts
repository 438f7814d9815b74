import { InvalidInput } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import { judgeOn } from '../indicator/figure-bounds';
import { outsideBounds } from '../indicator/within-its-indicator';

/** Why a figure may not have a value; undefined when it may. */
export async function outsideItsIndicator(
  { figureId, value }: { figureId: string; value: number },
  manager: EntityManager,
) {
  const [figure] = await manager.query<[{ indicator: string; lastDay: string | null }]>(
    `SELECT indicator_id AS indicator, period_to::text AS "lastDay" FROM figure WHERE id = $1`,
    [figureId],
  );
  const judge = await judgeOn(manager, figure.indicator, figure.lastDay);
  const why = judge && outsideBounds(judge, value);
  return why && new InvalidInput(why, 'input.value');
}
