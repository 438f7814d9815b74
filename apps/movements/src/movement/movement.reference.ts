import type { Reference } from '@bien-cuong/subgraph';

import type { MovementService } from './movement.service';

export function movementReference(movements: MovementService): Reference {
  const read = (keys: readonly { id: string }[]) => movements.byId(keys.map(({ id }) => id));
  return { type: 'Movement', read };
}
